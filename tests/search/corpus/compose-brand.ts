// Trade names 字号 as they are counted: some famous ones again and again, the rest character by
// character, each as often as it follows the one before.
import type { SeededChance } from '../names/seeded-chance.ts';
import parts from './name-parts.json' with { type: 'json' };
import { WeightedWords } from './weighted-words.ts';

/** What was counted of a whole 字号 that many bear. */
const famousShare = 0.12;
/** Without it only pairs that were counted would ever come: real names are odder than that. */
const oddShare = 0.22;

const famous = WeightedWords.read(parts.brands);
const first = WeightedWords.read(parts.characters.first);
const later = WeightedWords.read(parts.characters.later);
// Longer ones are counted too, but are mostly a trade that no list knows.
const lengths = new WeightedWords([
	['2', 68],
	['3', 15],
	['4', 15],
	['5', 2],
]);

function following(lines: readonly string[]): ReadonlyMap<string, WeightedWords> {
	return new Map(
		lines.map((line) => {
			const at = line.indexOf(' ');
			return [line.slice(0, at), WeightedWords.read(line.slice(at + 1))];
		}),
	);
}

const second = following(parts.secondAfterFirst);
const third = following(parts.laterAfterLater);

// Hands that look for a name that is still free change one character for another of its sound.
const sameSound = [
	'鑫新欣馨兴',
	'宏鸿红洪弘',
	'盛晟胜',
	'源元园圆缘',
	'丰峰锋',
	'利力立丽',
	'佳嘉家',
	'诚成城',
	'瑞锐睿',
	'翔祥',
	'福富',
	'华桦',
	'达大',
	'泰太',
	'永勇',
	'宇羽',
	'昌畅',
	'康慷',
	'明铭',
	'安鞍',
];

/** A 字号 of two to five characters. */
export function composeBrand(chance: SeededChance): string {
	if (chance.happens(famousShare)) return famous.draw(chance);
	const length = Number(lengths.draw(chance));
	let last = first.draw(chance);
	let brand = last;
	for (let at = 1; at < length; at += 1) {
		const next = (at === 1 ? second : third).get(last);
		last = (next === undefined || chance.happens(oddShare) ? later : next).draw(chance);
		brand += last;
	}
	return brand;
}

/** The same 字号 with one character changed, half of the time for one of the same sound. */
export function changeBrand(chance: SeededChance, brand: string): string {
	const at = chance.below(brand.length);
	const old = brand.charAt(at);
	const group = sameSound.find((sounds) => sounds.includes(old));
	let fresh = later.draw(chance);
	if (group !== undefined && chance.happens(0.5)) fresh = chance.pick<string>(group);
	return brand.slice(0, at) + fresh + brand.slice(at + 1);
}
