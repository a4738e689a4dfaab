// Queries that are codes: whole, in part, and as hands and eyes spoil them.
import { readOrganisationCode } from '@zhixin/api-client/identifiers';
import type { SeededChance } from '../names/seeded-chance.ts';
import { type GoldMaker, made } from './gold-maker.ts';

/** A piece that more codes hold says nothing. */
const mostWithPiece = 3;

// GB 32100-2015 has no I, O, S, V, Z: what is read so is one of these.
const readAs: Readonly<Record<string, string>> = {
	'0': 'O',
	'1': 'IIl',
	'2': 'Z',
	'5': 'S',
	U: 'V',
};

function fullWidth(text: string): string {
	return text.replace(/[!-~]/g, (character) =>
		String.fromCharCode(character.charCodeAt(0) + 0xfee0),
	);
}

function grouped(code: string, every: number, separator: string): string {
	return (code.match(new RegExp(`.{1,${every}}`, 'g')) ?? []).join(separator);
}

function misread(chance: SeededChance, code: string): string {
	const places = [...code].flatMap((character, at) => (readAs[character] ? [at] : []));
	const chosen = chance.shuffled(places).slice(0, 1 + chance.below(3));
	return Array.from(code, (character, at) =>
		chosen.includes(at) ? chance.pick<string>(readAs[character] as string) : character,
	).join('');
}

function spoil(chance: SeededChance, code: string): readonly [q: string, how: string] {
	const share = chance.next();
	if (share < 0.4) return [misread(chance, code), 'characters read as I, O, S, V, Z'];
	if (share < 0.55) return [grouped(code, 2 + chance.below(4), ' '), 'spaces'];
	if (share < 0.7) return [fullWidth(code), 'full width'];
	if (share < 0.8) return [grouped(misread(chance, code), 4, ' '), 'misread, with spaces'];
	if (share < 0.9) return [fullWidth(misread(chance, code)), 'misread, full width'];
	return [grouped(code.toLowerCase(), 4, chance.pick(['-', '－', '　'])), 'separators'];
}

function spoiled(chance: SeededChance, code: string, expected: readonly string[]) {
	const [q, how] = spoil(chance, code);
	return q === code ? undefined : made(q, expected, how);
}

/** The code as it stands, sometimes in small letters. */
export const uscc: GoldMaker = (chance, subject) => {
	const isSmall = chance.happens(0.2);
	const q = isSmall ? subject.uscc.toLowerCase() : subject.uscc;
	return made(q, [subject.uscc], isSmall ? 'small letters' : 'as it stands');
};

/** The code with slips. */
export const usccSlips: GoldMaker = (chance, subject) =>
	spoiled(chance, subject.uscc, [subject.uscc]);

/** A beginning that reaches beyond the division, an end, or something between. */
export const usccPart: GoldMaker = (chance, { uscc: code }, { codesWith }) => {
	const share = chance.next();
	let [piece, how] = [code.slice(0, 12 + chance.below(5)), 'beginning'];
	if (share < 0.4) [piece, how] = [code.slice(-6 - chance.below(3)), 'end'];
	else if (share < 0.65) {
		const from = 6 + chance.below(4);
		[piece, how] = [code.slice(from, from + 8 + chance.below(2)), 'middle'];
	}
	return made(piece, codesWith(piece, mostWithPiece), how);
};

/** Characters 9 to 17, with or without hyphen. */
export const organisationCode: GoldMaker = (chance, { uscc: code }, { byOrganisation }) => {
	const organisation = code.slice(8, 17);
	if (readOrganisationCode(organisation).outcome !== 'valid') return undefined;
	const hasHyphen = chance.happens(0.5);
	const q = hasHyphen ? `${organisation.slice(0, 8)}-${organisation.slice(8)}` : organisation;
	return made(q, byOrganisation.get(organisation), hasHyphen ? 'with hyphen' : 'without hyphen');
};

/** The organisation code with slips. */
export const organisationCodeSlips: GoldMaker = (chance, { uscc: code }, { byOrganisation }) => {
	const organisation = code.slice(8, 17);
	if (readOrganisationCode(organisation).outcome !== 'valid') return undefined;
	return spoiled(chance, organisation, byOrganisation.get(organisation) ?? []);
};

/** The 15 digits of an old licence. */
export const registrationNumber: GoldMaker = (_, subject) =>
	subject.registrationNumber === undefined
		? undefined
		: made(subject.registrationNumber, [subject.uscc], 'as it stands');

/** The registration number with slips. */
export const registrationNumberSlips: GoldMaker = (chance, subject) =>
	subject.registrationNumber === undefined
		? undefined
		: spoiled(chance, subject.registrationNumber, [subject.uscc]);
