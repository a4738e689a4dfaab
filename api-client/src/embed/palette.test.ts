import { describe, expect, test } from 'vitest';
import { darkPalette, lightPalette } from './palette.ts';

// WCAG 2.2, relative luminance.
function luminance(colour: string): number {
	const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
	const [red = 0, green = 0, blue = 0] = channels.map((channel) =>
		channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

describe.each([
	['light', lightPalette],
	['dark', darkPalette],
])('in the %s theme', (_, palette) => {
	const { paper, ink, soft, celadon, celadonGround, glaze, glazeGround, faded, fadedGround } =
		palette;

	test.each([
		['ink on celadon', ink, celadonGround],
		['ink on glaze', ink, glazeGround],
		['ink on faded', ink, fadedGround],
		['ink on paper', ink, paper],
		['the date on celadon', soft, celadonGround],
		['the date on glaze', soft, glazeGround],
		['the date on paper', soft, paper],
		['the date on faded', faded, fadedGround],
		['the status on celadon', celadon, celadonGround],
		['the status on glaze', glaze, glazeGround],
		['the status on faded', faded, fadedGround],
		['the mark in filled celadon', paper, celadon],
		['the mark in filled grey', paper, faded],
	])('%s measures 4.5:1 or more', (_pair, text, ground) => {
		expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
	});
});
