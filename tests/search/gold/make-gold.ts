// The gold set of a half, the same for the same seed and the same names.
import { SeededChance } from '../names/seeded-chance.ts';
import * as codes from './code-queries.ts';
import type { GoldGround, GoldMaker } from './gold-maker.ts';
import { bare, GoldPool, initialsOf, sounding } from './gold-pool.ts';
import { type GoldClass, type GoldQuery, goldClasses } from './gold-query.ts';
import type { GoldSubject } from './gold-subject.ts';
import * as latin from './latin-queries.ts';
import * as names from './name-queries.ts';
import * as pasted from './pasted-queries.ts';
import * as spoilt from './spoilt-queries.ts';

const goldSeed = 2026;
/** Half of them to tune with, half to test with. */
const perClass = 84;
/** Some classes fit few names: a name in brackets, an old registration number. */
const mostDraws = 60_000;

const makers: Readonly<Record<GoldClass, GoldMaker>> = {
	uscc: codes.uscc,
	'uscc-part': codes.usccPart,
	'uscc-slips': codes.usccSlips,
	'organisation-code': codes.organisationCode,
	'organisation-code-slips': codes.organisationCodeSlips,
	'registration-number': codes.registrationNumber,
	'registration-number-slips': codes.registrationNumberSlips,
	'full-name': names.fullName,
	'short-name': names.shortName,
	'word-order': names.wordOrder,
	brand: names.brand,
	'place-trade': names.placeTrade,
	pinyin: latin.pinyin,
	initials: latin.initials,
	'mixed-script': latin.mixedScript,
	homophone: spoilt.homophones,
	'near-homophone': spoilt.nearHomophones,
	'look-alike': spoilt.lookAlikes,
	missing: spoilt.missingCharacters,
	extra: spoilt.extraCharacters,
	swapped: spoilt.swappedCharacters,
	traditional: spoilt.traditional,
	numbers: spoilt.numbers,
	brackets: spoilt.brackets,
	pasted: pasted.pasted,
	mixed: pasted.mixed,
};

/** A half made ready for asking whether a query is honest. */
export function makeGround(subjects: readonly GoldSubject[]): GoldGround {
	const allCodes = `\n${subjects.map(({ uscc }) => uscc).join('\n')}\n`;
	const byOrganisation = new Map<string, string[]>();
	for (const { uscc } of subjects) {
		const organisation = uscc.slice(8, 17);
		byOrganisation.set(organisation, [...(byOrganisation.get(organisation) ?? []), uscc]);
	}
	return {
		subjects,
		letters: new GoldPool(subjects, bare),
		sounds: new GoldPool(subjects, sounding),
		initials: new GoldPool(subjects, initialsOf),
		byOrganisation,
		codesWith(piece, most) {
			const found = new Set<string>();
			let at = allCodes.indexOf(piece);
			for (; at >= 0; at = allCodes.indexOf(piece, at + 1)) {
				const from = allCodes.lastIndexOf('\n', at) + 1;
				found.add(allCodes.slice(from, from + 18));
				if (found.size > most) return undefined;
			}
			return [...found];
		},
	};
}

/** The queries of one class; fewer than wanted when the names of the half give no more. */
export function makeClass(
	ground: GoldGround,
	goldClass: GoldClass,
	maker: GoldMaker,
	chance: SeededChance,
	count: number,
): GoldQuery[] {
	const queries: GoldQuery[] = [];
	const asked = new Set<string>();
	for (let draw = 0; draw < mostDraws && queries.length < count; draw += 1) {
		const subject = chance.pick(ground.subjects);
		const made = maker(chance, subject, ground);
		if (made === undefined || asked.has(made.q)) continue;
		asked.add(made.q);
		const split = queries.length % 2 === 0 ? 'tune' : 'test';
		queries.push({ ...made, class: goldClass, name: subject.name, split });
	}
	return queries;
}

/** The gold set of a half, class by class; the bench asks for more of it and over more names. */
export function makeGold(ground: GoldGround, count = perClass, seed = goldSeed): GoldQuery[] {
	return goldClasses.flatMap((goldClass, at) =>
		makeClass(ground, goldClass, makers[goldClass], new SeededChance(seed + at), count),
	);
}
