import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameDifference } from './name-difference.ts';

const marked = (name: string, other: string) =>
	nameDifference(name, other).map(([start, end]) => name.slice(start, end));

it.each([
	['贺寿康养老院', '鹤寿康养老院', ['贺']],
	['南昌洪城大厦有限公司', '洪城大厦股份有限公司', ['南昌']],
	['洪城大厦股份有限公司', '南昌洪城大厦有限公司', ['股份']],
	['𠮷安养老院', '吉安养老院', ['𠮷']],
	['安康安养老院', '安康养老院', ['安']],
	['同名', '同名', []],
])('%s beside %s', (name, other, difference) => {
	expect(marked(name, other)).toEqual(difference);
});

it('what is left is in the other name, in order', () => {
	const text = fc.string({ unit: fc.constantFrom('安', '康', '院', '𠮷'), maxLength: 8 });
	fc.assert(
		fc.property(text, text, (name, other) => {
			const rest = nameDifference(name, other).reduceRight(
				(left, [start, end]) => left.slice(0, start) + left.slice(end),
				name,
			);
			let at = 0;
			for (const character of other) if (rest.startsWith(character, at)) at += character.length;
			expect(at).toBe(rest.length);
		}),
	);
});
