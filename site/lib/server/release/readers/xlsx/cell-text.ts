import { longestCell } from '../source-row.ts';

/**
 * Gathers the text of a cell or shared string from its pieces. Stops one past the length that a cell
 * may have, so that no file fills memory with one and the row is still seen to be too long.
 */
export function appendText(text: string, piece: string): string {
	return text.length > longestCell ? text : (text + piece).slice(0, longestCell + 1);
}

/** Undoes `_x000D_`, the way a workbook writes characters that XML cannot hold. */
export function decodeEscapes(text: string): string {
	// What was cut stays as long as it is: it must not come out as a cell that could be taken.
	if (text.length > longestCell || !text.includes('_x')) return text;
	return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
		String.fromCharCode(Number.parseInt(hex, 16)),
	);
}
