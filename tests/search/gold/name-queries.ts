// Queries that are names or honest parts of names, nothing in them wrong.
import { countiesOfJiangxi, shortPlace } from '../names/places.ts';
import { type GoldMaker, made } from './gold-maker.ts';
import { isWhole } from './typed-form.ts';

const countyOf = new Map(countiesOfJiangxi().map((county) => [county.code, county]));
/** More that fit, and the first one is a matter of taste. */
const mostThatFit = 5;
/** A longer trade name is one that the splitter could not end. */
const longestSpoken = 4;

/** The whole registered name. */
export const fullName: GoldMaker = (_, subject, { letters }) =>
	made(subject.name, letters.family(subject), 'whole name');

/** What is left in everyday speech: 洪城大厦 for 江西洪城大厦股份有限公司. */
export const shortName: GoldMaker = (chance, subject, { letters }) => {
	if (!isWhole(subject)) return undefined;
	const { place, brand, trade, form } = subject.parts;
	const near = shortPlace(place);
	const [words, how] = chance.pick([
		[[brand + trade], 'trade name and trade'],
		[[brand + trade], 'trade name and trade'],
		[[brand + trade.slice(0, 2)], 'trade name and two characters of the trade'],
		[[brand + trade + form], 'without place'],
		[[place + brand + trade], 'without legal form'],
		[[near, brand + trade], 'short place, without legal form'],
		[[near, brand], 'short place and trade name'],
	] as const);
	return made(words.join(''), letters.only(subject, ...words), how);
};

/** The same words in another order, with or without spaces. */
export const wordOrder: GoldMaker = (chance, subject, { letters }) => {
	if (!isWhole(subject)) return undefined;
	const { place, brand, trade, form } = subject.parts;
	const near = shortPlace(place);
	const words = chance
		.pick([
			[trade, brand],
			[brand, trade, near],
			[trade, near, brand],
			[brand, near, trade],
			[trade + form, near + brand],
			[brand, near],
			[trade + form, brand, place],
		])
		.filter((word) => word !== '');
	if (words.length < 2) return undefined;
	const separator = chance.happens(0.65) ? ' ' : '';
	const how = `${words.length} words turned about${separator === '' ? ', joined' : ''}`;
	return made(words.join(separator), letters.only(subject, ...words), how);
};

/** What hangs over the door: a former name, another sign, or the 字号 alone. */
export const brand: GoldMaker = (chance, subject, { letters }) => {
	const other = subject.otherNames[0];
	if (other !== undefined && letters.named(other).length <= mostThatFit) {
		return made(
			other,
			letters.named(other).map(({ uscc }) => uscc),
			'other name',
		);
	}
	// Where registers know other names, most queries of this class are such.
	if (!isWhole(subject) || !chance.happens(0.05)) return undefined;
	const { brand: word } = subject.parts;
	if (word.length > longestSpoken) return undefined;
	return made(word, letters.only(subject, word), 'trade name alone');
};

/** A place and a trade that few subjects fit: 青山湖 养老院. All that fit are right. */
export const placeTrade: GoldMaker = (chance, subject, { letters }) => {
	const county = countyOf.get(subject.region);
	const { trade, form, branch } = subject.parts;
	if (county === undefined || trade === '' || branch !== '') return undefined;
	const [full, within] = chance.happens(0.7)
		? [county.county, county.code]
		: [county.city, county.code.slice(0, 4)];
	const place = shortPlace(full);
	// Mostly the name says the place; some are known to be there by their register alone.
	if (!subject.name.includes(place) && !chance.happens(0.03)) return undefined;
	const what = trade + (/公司|合作社/.test(form) || chance.happens(0.3) ? '' : form);
	const fitting = letters
		.holding(what)
		?.filter(({ name, region }) => name.includes(place) || region.startsWith(within));
	if (fitting === undefined || fitting.length > mostThatFit) return undefined;
	const how = subject.name.includes(place)
		? 'place and trade of the name'
		: 'place of the register';
	const q = chance.pick([`${place} ${what}`, place + what, `${what} ${place}`, `${full} ${what}`]);
	return made(
		q,
		fitting.map(({ uscc }) => uscc),
		how,
	);
};
