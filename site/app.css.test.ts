// Every pair of text and ground in both themes has the contrast of WCAG 2.2, 1.4.3 (4.5:1).
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync('site/app.css', 'utf8');

const pairs = [
	['ink', 'paper'],
	['ink', 'raised'],
	['soft', 'paper'],
	['soft', 'raised'],
	['cobalt', 'paper'],
	['cobalt', 'raised'],
	['cobalt', 'cobalt-wash'],
	['on-cobalt', 'cobalt'],
	['celadon', 'paper'],
	['celadon', 'celadon-wash'],
	['glaze', 'paper'],
	['glaze', 'glaze-wash'],
	['copper', 'paper'],
	['copper', 'copper-wash'],
] as const;

function tokensOf(block: string): Map<string, string> {
	return new Map(
		[...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
			name,
			value,
		]),
	);
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

const [, light = '', dark = ''] = css.split(/:root \{/);

for (const [theme, block] of [
	['light', light],
	['dark', dark],
] as const) {
	it(`each pair in ${theme} has a contrast of 4.5 or more`, () => {
		const tokens = tokensOf(block);
		const low = pairs
			.map(([text, ground]) => [
				text,
				ground,
				contrast(tokens.get(text) ?? '', tokens.get(ground) ?? ''),
			])
			.filter(([, , ratio]) => !(Number(ratio) >= 4.5));
		expect(low).toEqual([]);
	});
}
