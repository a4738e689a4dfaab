// A text cut at its highlights. An answer of another API may hold any stretches: the text is whole
// whatever they are.
import type { Match } from '@zhixin/api-client';

/** `text` in pieces that join to it again, every second of which is to be marked. */
export function markedPieces(text: string, highlights: Match['highlights']): string[] {
	const pieces: string[] = [];
	let at = 0;
	for (const [start, end] of [...highlights].sort(([one], [other]) => one - other)) {
		if (start < at || end <= start || end > text.length) continue;
		pieces.push(text.slice(at, start), text.slice(start, end));
		at = end;
	}
	return [...pieces, text.slice(at)];
}
