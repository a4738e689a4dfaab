// The subjects of a province that does not exist, as many as wanted, one after the other: the first
// half million of five million are the same half million.
import type { SubjectKind, SubjectStatus } from '@zhixin/api-client';
import { SeededChance } from '../names/seeded-chance.ts';
import { changeBrand } from './compose-brand.ts';
import {
	type ComposedName,
	composeBranch,
	composeName,
	composeSign,
	joinName,
	moveName,
} from './compose-name.ts';
import { registrationNumberOf, usccOf } from './synthetic-codes.ts';

/** A subject of the corpus. */
export interface SyntheticSubject {
	readonly uscc: string;
	readonly registrationNumber?: string;
	readonly name: string;
	/** Six digits of a county of Jiangxi. */
	readonly region: string;
	readonly status: SubjectStatus;
	readonly kind: SubjectKind;
	readonly establishedOn: string;
	/** 字号: what hangs over the door when it is not in the name. */
	readonly alias?: string;
	readonly formerNames?: readonly string[];
}

// As the province's own yearbooks round it: two of three are individual businesses.
const kinds: readonly (readonly [SubjectKind, usccClass: string, upTo: number])[] = [
	['individual', '92', 0.62],
	['enterprise', '91', 0.95],
	['cooperative', '93', 0.98],
	['social-organisation', '52', 0.992],
	['public-institution', '12', 1],
];
const statuses: readonly (readonly [SubjectStatus, upTo: number])[] = [
	['active', 0.85],
	['deregistered', 0.94],
	['revoked', 0.97],
	['suspended', 0.99],
	['moved-out', 1],
];
// Codes given since October 2015 have letters inside.
const newCodesFrom = '2015-10-01';
/** As many names as a new one may be taken after. */
const memory = 8192;

/** The last names of one kind, for namesakes and branches. */
class RecentNames {
	readonly #names: ComposedName[] = [];
	#at = 0;

	add(name: ComposedName): void {
		this.#names[this.#at] = name;
		this.#at = (this.#at + 1) % memory;
	}

	draw(chance: SeededChance): ComposedName | undefined {
		return this.#names.length === 0 ? undefined : chance.pick(this.#names);
	}
}

function day(chance: SeededChance): string {
	// Half of all subjects are younger than eight years.
	const year = 2026 - Math.floor(40 * chance.next() ** 2.3);
	const month = 1 + chance.below(year === 2026 ? 10 : 12);
	const date = 1 + chance.below(28);
	return `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
}

function upTo<Row extends readonly [...unknown[], number]>(
	rows: readonly Row[],
	share: number,
): Row {
	return rows.find((row) => share < (row.at(-1) as number)) ?? (rows[0] as Row);
}

// One in eight names owes something to another one.
function nameOf(chance: SeededChance, kind: SubjectKind, recent: RecentNames): ComposedName {
	const share = chance.next();
	const other = share < 0.13 ? recent.draw(chance) : undefined;
	if (other === undefined || kind === 'public-institution') return composeName(chance, kind);
	if (share < 0.05) return { ...other, brand: changeBrand(chance, other.brand) };
	if (share < 0.075) return kind === 'enterprise' ? moveName(chance, other) : other;
	if (share < 0.1) return { ...other, rest: composeName(chance, kind).rest };
	if (kind !== 'enterprise') return composeName(chance, kind);
	return { ...other, rest: `${other.rest}${composeBranch(chance, other.county)}` };
}

function formerName(chance: SeededChance, kind: SubjectKind, name: ComposedName): string {
	if (chance.happens(0.5)) return joinName(composeName(chance, kind));
	return joinName({ ...name, brand: changeBrand(chance, name.brand) });
}

function shareWithSign(kind: SubjectKind): number {
	if (kind === 'individual') return 0.12;
	return kind === 'enterprise' ? 0.06 : 0;
}

/** `count` subjects; the same for the same seed. Throws nothing; no code comes twice. */
export function* makeSubjects(count: number, seed: number): Generator<SyntheticSubject> {
	const chance = new SeededChance(seed);
	const recent = new Map(kinds.map(([kind]) => [kind, new RecentNames()]));
	for (let index = 1; index <= count; index += 1) {
		const [kind, usccClass] = upTo(kinds, chance.next());
		const names = recent.get(kind) as RecentNames;
		const name = nameOf(chance, kind, names);
		// A branch is nobody's head office.
		if (!/分公司|店$|部$|站$/.test(name.rest) || kind !== 'enterprise') names.add(name);
		const establishedOn = day(chance);
		const isOld = establishedOn < newCodesFrom && kind !== 'individual';
		const isNumbered = kind !== 'public-institution' && establishedOn < newCodesFrom;
		yield {
			uscc: usccOf(index, usccClass, isOld),
			...(isNumbered && { registrationNumber: registrationNumberOf(index, kind === 'individual') }),
			name: joinName(name),
			region: name.county.code,
			status: upTo(statuses, chance.next())[0],
			kind,
			establishedOn,
			...(chance.happens(shareWithSign(kind)) && { alias: composeSign(chance) }),
			...(chance.happens(0.04) && { formerNames: [formerName(chance, kind, name)] }),
		};
	}
}
