import type { Words } from './read-words.ts';
import type { SeededRandom } from './seeded-random.ts';

/**
 * Gives a trade name that differs from another by one character of the same sound or shape;
 * undefined when no character of it has such a neighbour.
 */
export function lookAlike(
	random: SeededRandom,
	brand: string,
	groups: Words['lookAlikes'],
): string | undefined {
	const neighbours = [...groups['by-sound'], ...groups['by-shape']].flatMap((group) =>
		[...brand].flatMap((character, at) =>
			group.includes(character)
				? group
						.filter((other) => other !== character)
						.map((other) => brand.slice(0, at) + other + brand.slice(at + 1))
				: [],
		),
	);
	return neighbours.length === 0 ? undefined : random.pick(neighbours);
}
