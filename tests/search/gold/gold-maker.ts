import type { SeededChance } from '../names/seeded-chance.ts';
import type { GoldPool } from './gold-pool.ts';
import type { GoldSubject } from './gold-subject.ts';

/** A half in every way that queries are checked against it. */
export interface GoldGround {
	readonly subjects: readonly GoldSubject[];
	readonly letters: GoldPool;
	readonly sounds: GoldPool;
	readonly initials: GoldPool;
	/** The codes that a piece of a code is part of, at most `most`, else undefined. */
	readonly codesWith: (piece: string, most: number) => readonly string[] | undefined;
	readonly byOrganisation: ReadonlyMap<string, readonly string[]>;
}

/** What a class makes of one subject. */
export interface MadeQuery {
	readonly q: string;
	readonly expected: readonly string[];
	readonly how: string;
}

/** Makes a query with this subject in mind; undefined when no honest one comes of it. */
export type GoldMaker = (
	chance: SeededChance,
	subject: GoldSubject,
	ground: GoldGround,
) => MadeQuery | undefined;

/** The query, when it has an answer. */
export function made(
	q: string,
	expected: readonly string[] | undefined,
	how: string,
): MadeQuery | undefined {
	return expected === undefined || expected.length === 0 ? undefined : { q, expected, how };
}
