import type { SeededChance } from '../names/seeded-chance.ts';
import data from './look-alike-characters.json' with { type: 'json' };

const alike = new Map<string, string[]>();
for (const pair of data.pairs.split(' ')) {
	const [one, other] = [pair.charAt(0), pair.charAt(1)];
	alike.set(one, [...(alike.get(one) ?? []), other]);
	alike.set(other, [...(alike.get(other) ?? []), one]);
}

/** A character that looks like this one; undefined when the table has none. */
export function lookAlike(chance: SeededChance, character: string): string | undefined {
	const others = alike.get(character);
	return others === undefined ? undefined : chance.pick(others);
}

/** Tells whether the table has the two side by side. */
export function areLookAlike(one: string, other: string): boolean {
	return alike.get(one)?.includes(other) ?? false;
}
