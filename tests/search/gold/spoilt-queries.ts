// Queries with a slip in them, and queries in another writing.
import * as OpenCC from 'opencc-js';
import type { SeededChance } from '../names/seeded-chance.ts';
import { type GoldMaker, made } from './gold-maker.ts';
import { anyCharacter, byConfusion } from './name-distance.ts';
import {
	extra,
	homophone,
	lookAlikeSlip,
	missing,
	nearHomophone,
	type Slip,
	swapped,
} from './slips.ts';
import { isWhole, someForm, type TypedForm, wholeForm } from './typed-form.ts';

/** Names are mostly wrong where they are most their own. */
const inBrandShare = 0.65;
const digits = '零一二三四五六七八九';

function slipIn(chance: SeededChance, slip: Slip, form: TypedForm): string | undefined {
	const { text, brandFrom, brandTo } = form;
	const q = chance.happens(inBrandShare)
		? slip(chance, text, brandFrom, brandTo)
		: slip(chance, text, 0, text.length);
	return q === text ? undefined : q;
}

/** One or two characters for others of the same sound. */
export const homophones: GoldMaker = (chance, subject, { sounds }) => {
	if (!isWhole(subject)) return undefined;
	const form = someForm(chance, subject);
	let q = slipIn(chance, homophone, form);
	const isTwice = chance.happens(0.25);
	if (q !== undefined && isTwice) q = slipIn(chance, homophone, { ...form, text: q });
	if (q === undefined) return undefined;
	return made(q, sounds.only(subject, form.text), `${form.how}; ${isTwice ? 2 : 1} of same sound`);
};

// A subject that is called just as was typed, by letter or by sound, is the better answer.
function confused(slip: Slip, what: string): GoldMaker {
	return (chance, subject, { letters, sounds }) => {
		if (!isWhole(subject)) return undefined;
		const form = someForm(chance, subject);
		const q = slipIn(chance, slip, form);
		if (q === undefined || sounds.holding(q)?.length !== 0) return undefined;
		return made(q, letters.nearest(subject, q, byConfusion), `${form.how}; ${what}`);
	};
}

/** One character for another of nearly the same sound. */
export const nearHomophones = confused(nearHomophone, 'nearly the same sound');

// Some pairs sound alike too; then they are found as homophones are.
/** One character for another that looks like it. */
export const lookAlikes: GoldMaker = (chance, subject, { letters }) => {
	if (!isWhole(subject)) return undefined;
	const form = someForm(chance, subject);
	const q = slipIn(chance, lookAlikeSlip, form);
	if (q === undefined) return undefined;
	return made(q, letters.nearest(subject, q, byConfusion), `${form.how}; looks alike`);
};

function edited(slip: Slip, what: string): GoldMaker {
	return (chance, subject, { letters }) => {
		if (!isWhole(subject)) return undefined;
		const form = someForm(chance, subject);
		const q = slipIn(chance, slip, form);
		if (q === undefined) return undefined;
		return made(q, letters.nearest(subject, q, anyCharacter), `${form.how}; ${what}`);
	};
}

export const missingCharacters = edited(missing, 'one missing');
export const extraCharacters = edited(extra, 'one too many');
export const swappedCharacters = edited(swapped, 'two swapped');

const converters = (['t', 'tw', 'hk'] as const).map((to) => OpenCC.Converter({ from: 'cn', to }));

/** In traditional characters, as written in one of three places. */
export const traditional: GoldMaker = (chance, subject, { letters }) => {
	const form = isWhole(subject) ? someForm(chance, subject) : wholeForm(subject);
	const q = chance.pick(converters)(form.text);
	if (q === form.text) return undefined;
	return made(q, letters.only(subject, form.text), form.how);
};

function numberOf(words: string): string {
	const [tens = '', ones = ''] = words.includes('十') ? words.split('十') : ['', words];
	if (!words.includes('十')) return Array.from(words, (word) => digits.indexOf(word)).join('');
	return String((tens === '' ? 1 : digits.indexOf(tens)) * 10 + Math.max(0, digits.indexOf(ones)));
}

/** Digits where the name has words, words where it has digits; 九江 is no number. */
export const numbers: GoldMaker = (chance, subject, { letters }) => {
	const form = isWhole(subject) ? someForm(chance, subject) : wholeForm(subject);
	const [place, rest] = [form.text.slice(0, form.brandFrom), form.text.slice(form.brandFrom)];
	const changed = /[\d０-９]/.test(rest)
		? rest.normalize('NFKC').replace(/\d/g, (digit) => digits.charAt(Number(digit)))
		: rest.replace(
				/[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九零]+/g,
				numberOf,
			);
	if (changed === rest) return undefined;
	return made(place + changed, letters.only(subject, form.text), form.how);
};

/** Brackets of another width or kind, or none. */
export const brackets: GoldMaker = (chance, subject, { letters }) => {
	const { name } = subject;
	if (!/[(（]/.test(name)) return undefined;
	const isHalf = name.includes('(');
	const [open, close] = chance.pick([
		isHalf ? '（）' : '()',
		isHalf ? '（）' : '()',
		['', ''],
		'【】',
		'〔〕',
		'  ',
		isHalf ? ['( ', ' )'] : ['（ ', ' ）'],
	]) as readonly [string, string];
	const q = name.replace(/[(（]/g, open).replace(/[)）]/g, close).trim();
	return q === name ? undefined : made(q, letters.family(subject), `brackets as ${open}${close}`);
};
