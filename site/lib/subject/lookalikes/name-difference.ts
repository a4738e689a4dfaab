// Which characters of one name are not in the other: what the eye passes over.

/** Stretches of `name`, in UTF-16 units, that have no counterpart in `other` in the same order. */
export function nameDifference(name: string, other: string): [number, number][] {
	const [ours, theirs] = [Array.from(name), Array.from(other)];
	// shared[i][j]: how many characters the rests from i and from j have in common, in order.
	const shared = Array.from({ length: ours.length + 1 }, () =>
		new Array<number>(theirs.length + 1).fill(0),
	);
	const at = (i: number, j: number) => shared[i]?.[j] ?? 0;
	for (let i = ours.length - 1; i >= 0; i -= 1) {
		for (let j = theirs.length - 1; j >= 0; j -= 1) {
			const same = ours[i] === theirs[j] ? at(i + 1, j + 1) + 1 : 0;
			(shared[i] as number[])[j] = Math.max(same, at(i + 1, j), at(i, j + 1));
		}
	}
	const stretches: [number, number][] = [];
	let j = 0;
	let unit = 0;
	for (const [i, character] of ours.entries()) {
		while (j < theirs.length && character !== theirs[j] && at(i, j + 1) === at(i, j)) j += 1;
		const end = unit + character.length;
		const last = stretches.at(-1);
		if (character === theirs[j]) j += 1;
		else if (last?.[1] === unit) last[1] = end;
		else stretches.push([unit, end]);
		unit = end;
	}
	return stretches;
}
