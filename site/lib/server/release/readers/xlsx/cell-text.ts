// Excel's own limit; what is longer was not written by a spreadsheet.
const LONGEST_CELL = 32_767;

/**
 * Gathers the text of a cell or shared string from its pieces. Throws a RangeError past the length
 * that Excel allows, so that no file fills memory with one cell.
 */
export function appendText(text: string, piece: string): string {
	if (text.length + piece.length > LONGEST_CELL) throw new RangeError('a cell is too long');
	return text + piece;
}

/** Undoes `_x000D_`, the way a workbook writes characters that XML cannot hold. */
export function decodeEscapes(text: string): string {
	if (!text.includes('_x')) return text;
	return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
		String.fromCharCode(Number.parseInt(hex, 16)),
	);
}
