// Which page of ours a text leads to by itself; everything else waits for a hand.
import type { Scanned } from './read-scanned.ts';

const search = (q: string) => `/search?${new URLSearchParams({ q })}`;

/** By hand: what was typed was meant to be looked up. */
export type ReadBy = 'camera' | 'picture' | 'hand';

/** An address without a language, or `undefined` where it is shown instead. */
export function placeOfScanned(scanned: Scanned, by: ReadBy): string | undefined {
	switch (scanned.type) {
		case 'subject':
			return `/e/${scanned.uscc}`;
		case 'badge': {
			const asked = scanned.scheme && new URLSearchParams({ scheme: scanned.scheme });
			return asked ? `/v/${scanned.uscc}?${asked}` : `/v/${scanned.uscc}`;
		}
		case 'number':
			return search(scanned.number);
		case 'impossible-code':
			// The results page says which character gives it away, and what may have been meant.
			return search(scanned.reading.normalised);
		case 'text':
			return by === 'hand' ? search(scanned.text) : undefined;
		default:
			return undefined;
	}
}
