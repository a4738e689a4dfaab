// Lines of a sheet, by widths that hold in any font: a Han character is as wide as it is high, and
// no Latin letter of a text font is wider than three quarters of that.

const isWide = (character: string) => /[\p{sc=Han}　-〿！-｠]/u.test(character);
const latinWidth = 0.62;

/** How wide a text is at most, in characters of its own size. */
export function widthOf(text: string): number {
	return [...text].reduce((sum, character) => sum + (isWide(character) ? 1 : latinWidth), 0);
}

// Latin words stay whole unless one is longer than a line; Han breaks anywhere but before a stop.
const pieces = (text: string) =>
	text.match(/[\p{sc=Han}（《“「]?[^\s\p{sc=Han}]*[、。，；：）》”」]?\s*/gu) ?? [];

function cut(piece: string, width: number): string[] {
	const lines = [''];
	for (const character of piece) {
		const last = lines.at(-1) ?? '';
		if (last !== '' && widthOf(last + character) > width) lines.push(character);
		else lines[lines.length - 1] = last + character;
	}
	return lines;
}

/** Breaks a text into lines that are at most `width` characters wide. */
export function wrapWords(text: string, width: number): string[] {
	const lines = [''];
	for (const piece of pieces(text).flatMap((one) => cut(one, width))) {
		const last = lines.at(-1) ?? '';
		if (last !== '' && widthOf((last + piece).trimEnd()) > width) lines.push(piece);
		else lines[lines.length - 1] = last + piece;
	}
	return lines.map((line) => line.trim()).filter((line) => line !== '');
}
