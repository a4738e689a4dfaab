// How far a text is from the nearest stretch of a name: what a person sees when both lie side by
// side. For telling whether a query has one honest answer; the product has its own measure.
import { areLookAlike } from './look-alike.ts';
import { nearSyllables, syllableOf } from './sounds.ts';

/** What one character for another costs. */
export type ReplacementCost = (typed: string, meant: string) => number;

/** Any other character is as wrong as any other. */
export const anyCharacter: ReplacementCost = (typed, meant) => (typed === meant ? 0 : 1);

/** A character that sounds or looks nearly the same is half as wrong. */
export const byConfusion: ReplacementCost = (typed, meant) => {
	if (typed === meant) return 0;
	const [one, other] = [syllableOf(typed), syllableOf(meant)];
	const isConfused =
		one === other || nearSyllables(other).includes(one) || areLookAlike(typed, meant);
	return isConfused ? 0.5 : 1;
};

/**
 * The least cost of making `typed` from a stretch of `name`; what stands before and behind the
 * stretch is free. A character too many, too few, or two swapped cost 1.
 */
export function distanceWithin(
	typed: readonly string[],
	name: readonly string[],
	cost: ReplacementCost,
): number {
	const width = name.length + 1;
	let beforeLast = new Float64Array(width);
	let last = new Float64Array(width);
	for (let row = 1; row <= typed.length; row += 1) {
		const now = new Float64Array(width).fill(row);
		for (let column = 1; column < width; column += 1) {
			const [a, b] = [typed[row - 1] as string, name[column - 1] as string];
			let best = Math.min(
				(last[column - 1] as number) + cost(a, b),
				(last[column] as number) + 1,
				(now[column - 1] as number) + 1,
			);
			if (row > 1 && column > 1 && a === name[column - 2] && typed[row - 2] === b) {
				best = Math.min(best, (beforeLast[column - 2] as number) + 1);
			}
			now[column] = best;
		}
		[beforeLast, last] = [last, now];
	}
	return last.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}
