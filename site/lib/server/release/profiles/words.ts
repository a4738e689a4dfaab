// Words of files, compared without width, case and white space.

/** What two spellings of one word share. */
export function wordKey(word: string): string {
	return word.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}

/** Gives a set of words that can be asked with `wordKey`. */
export function wordSet(words: readonly string[]): ReadonlySet<string> {
	return new Set(words.map(wordKey));
}

/** Gives a table from the spellings of each value to it. */
export function wordTable<Value extends string>(
	words: Readonly<Record<Value, readonly string[]>>,
): ReadonlyMap<string, Value> {
	const values = Object.keys(words) as Value[];
	return new Map(
		values.flatMap((value) => words[value].map((word) => [wordKey(word), value] as const)),
	);
}
