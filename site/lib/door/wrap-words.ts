// Lines of a sheet, by widths that hold in any font: a Han character is as wide as it is high, and
// no Latin letter of a text font is wider than three quarters of that.

import { namePieces } from '#lib/text/name-pieces.ts';

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

function fill(parts: readonly string[], width: number): string[] {
	const lines = [''];
	for (const piece of parts.flatMap((one) => cut(one, width))) {
		const last = lines.at(-1) ?? '';
		if (last !== '' && widthOf((last + piece).trimEnd()) > width) lines.push(piece);
		else lines[lines.length - 1] = last + piece;
	}
	return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** Breaks a text into lines that are at most `width` characters wide. */
export const wrapWords = (text: string, width: number): string[] => fill(pieces(text), width);

/** Breaks the name of an organisation into such lines, between its parts where those fit. */
export const wrapName = (name: string, width: number): string[] =>
	fill(
		namePieces(name).flatMap((part) => (widthOf(part) <= width ? [part] : pieces(part))),
		width,
	);
