// What somebody may have meant by a word that is nearly one of ours.

function distance(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (const [y, letter] of [...one].entries()) {
		const next = [y + 1];
		for (const [x, wanted] of [...other].entries()) {
			const replaced = (row[x] ?? 0) + (letter === wanted ? 0 : 1);
			next.push(Math.min(replaced, (row[x + 1] ?? 0) + 1, (next[x] ?? 0) + 1));
		}
		row = next;
	}
	return row[other.length] ?? 0;
}

const longest = 40;

/** The one of `known` that differs from `word` least, if that is at most half of it. */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
	if (word === '' || word.length > longest) return undefined;
	const plain = (text: string) => text.replace(/[-_\s]/g, '').toLowerCase();
	const ranked = known
		.map((one) => ({ one, far: distance(plain(word), plain(one)) }))
		.sort((a, b) => a.far - b.far);
	const [best] = ranked;
	return best !== undefined && best.far <= best.one.length / 2 ? best.one : undefined;
}
