// Queries in Latin letters, all or in part.
import { shortPlace } from '../names/places.ts';
import { type GoldMaker, made } from './gold-maker.ts';
import type { GoldPool } from './gold-pool.ts';
import { initialsOf } from './gold-pool.ts';
import type { GoldSubject } from './gold-subject.ts';
import { syllablesOf } from './sounds.ts';
import { isWhole, someForm } from './typed-form.ts';

/** With more that begin alike, initials mean nobody. */
const mostAlike = 3;
const fewestInitials = 4;

/** All in pinyin: joined, with spaces, with tones as marks or numbers. */
export const pinyin: GoldMaker = (chance, subject, { sounds }) => {
	if (!isWhole(subject)) return undefined;
	const { text, how } = someForm(chance, subject);
	const expected = sounds.only(subject, text);
	const share = chance.next();
	if (share < 0.5) return made(syllablesOf(text).join(''), expected, `${how}; joined`);
	if (share < 0.75) return made(syllablesOf(text).join(' '), expected, `${how}; spaces`);
	if (share < 0.85) {
		return made(
			syllablesOf(text, 'symbol').join(chance.pick([' ', ''])),
			expected,
			`${how}; tone marks`,
		);
	}
	return made(
		syllablesOf(text, 'num').join(chance.pick([' ', ''])),
		expected,
		`${how}; tone numbers`,
	);
};

// The ways in which initials are taken of a name, those that begin it and those of its core.
function initialForms({ name, parts: { place, brand, trade, form } }: GoldSubject): string[] {
	const core = brand + trade;
	return [name, core, core + form, place + core, shortPlace(place) + core, place + brand].map(
		initialsOf,
	);
}

function alike(pool: GoldPool, q: string): string[] | undefined {
	const holding = pool.holding(q);
	if (holding === undefined) return undefined;
	const found = holding.filter((subject) => initialForms(subject).includes(q));
	return found.length > mostAlike ? undefined : found.map(({ uscc }) => uscc);
}

/** First letters: jxhcds. All subjects that they are the initials of are right. */
export const initials: GoldMaker = (chance, subject, ground) => {
	if (!isWhole(subject)) return undefined;
	const { text, how } = someForm(chance, subject);
	const q = syllablesOf(text)
		.map((syllable) => syllable.charAt(0))
		.join('');
	if (q.length < fewestInitials) return undefined;
	const expected = alike(ground.initials, q);
	if (expected?.includes(subject.uscc) !== true) return undefined;
	return made(chance.happens(0.15) ? q.toUpperCase() : q, expected, how);
};

/** Some words in characters and some in pinyin: 江西tongye. */
export const mixedScript: GoldMaker = (chance, subject, { sounds }) => {
	if (!isWhole(subject)) return undefined;
	const { place, brand, trade, form } = subject.parts;
	const latin = (text: string) => syllablesOf(text).join('');
	const near = shortPlace(place);
	const at = chance.below(brand.length);
	const one = brand.slice(0, at) + latin(brand.charAt(at)) + brand.slice(at + 1);
	const [q, words, how] = chance.pick([
		[near + latin(brand), [near, brand], 'place, then pinyin'],
		[near + latin(brand) + trade, [near, brand + trade], 'trade name in pinyin'],
		[latin(brand) + trade + form, [brand + trade + form], 'trade name in pinyin'],
		[brand + latin(trade), [brand + trade], 'trade in pinyin'],
		[one + trade, [brand + trade], 'one character in pinyin'],
		[place + one + trade + form, [place + brand + trade + form], 'one character in pinyin'],
		[`${latin(near)}${brand}`, [near, brand], 'place in pinyin'],
		[`${near} ${latin(brand)} ${trade}`, [near, brand + trade], 'words in turn'],
	] as const);
	return made(q.trim(), sounds.only(subject, ...words.filter((word) => word !== '')), how);
};
