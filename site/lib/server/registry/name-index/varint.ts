// Numbers as bytes, seven bits each, the lowest first: postings are small differences.

/** Writes `value` at `at`; gives the place behind it. */
export function writeVarint(bytes: Uint8Array, at: number, value: number): number {
	let rest = value;
	let place = at;
	while (rest > 127) {
		bytes[place] = (rest & 127) | 128;
		rest >>>= 7;
		place += 1;
	}
	bytes[place] = rest;
	return place + 1;
}

/** The most bytes that one number takes. */
export const longestVarint = 5;
