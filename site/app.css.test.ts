// Every pair of text and ground in both themes has the contrast of WCAG 2.2, 1.4.3 (4.5:1), what has
// to be seen to be used that of 1.4.11 (3:1), and the papers say the values that the style sheet has.
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync('site/app.css', 'utf8');
const paper = readFileSync('docs/design-language.md', 'utf8');

const grounds = ['paper', 'raised', 'cobalt-wash', 'celadon-wash', 'glaze-wash', 'copper-wash'];
const texts = ['ink', 'soft', 'cobalt'];

const pairs: readonly (readonly [text: string, ground: string])[] = [
	...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
	['on-cobalt', 'cobalt'],
	...['celadon', 'glaze', 'copper'].flatMap(
		(meaning) =>
			[
				[meaning, 'paper'],
				[meaning, 'raised'],
				[meaning, `${meaning}-wash`],
			] as const,
	),
	// In a notice of look-alikes: that one of them is active.
	['celadon', 'glaze-wash'],
];

/** Edges of fields and tablets, and the outline of the focus, on what they lie. */
const edges = [
	...grounds.map((ground) => ['cobalt', ground] as const),
	['soft', 'paper'],
	['soft', 'raised'],
	['celadon', 'celadon-wash'],
	['celadon', 'paper'],
	['glaze', 'glaze-wash'],
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

const [, lightBlock = '', darkBlock = ''] = css.split(/:root \{/);
const [light, dark] = [tokensOf(lightBlock), tokensOf(darkBlock)];

for (const [theme, tokens] of [
	['light', light],
	['dark', dark],
] as const) {
	const below = (least: number, asked: readonly (readonly [string, string])[]) =>
		asked
			.map(([one, other]) => {
				const ratio = contrast(tokens.get(one) ?? '', tokens.get(other) ?? '');
				return [one, other, ratio] as const;
			})
			.filter(([, , ratio]) => !(ratio >= least));

	it(`each pair in ${theme} has a contrast of 4.5 or more`, () => {
		expect(below(4.5, pairs)).toEqual([]);
	});

	it(`each edge in ${theme} has a contrast of 3 or more`, () => {
		expect(below(3, edges)).toEqual([]);
	});
}

it('each pair that a component names is one of those', () => {
	const known = new Set(pairs.map(([text, ground]) => `${text} on ${ground}`));
	const names = [...light.keys()].join('|');
	const sources = globSync('site/{lib,routes}/**/*.svelte').map((path) =>
		readFileSync(path, 'utf8'),
	);
	const named = sources
		.flatMap((text) => text.match(/class="[^"]*"/g) ?? [])
		.flatMap((classes) => {
			// What holds only when something is pressed or pointed at is a pair of its own.
			const plain = classes.replace(/\S+:\S+/g, '');
			const ground = plain.match(RegExp(`\\bbg-(${names})(?![\\w-])`))?.[1];
			const text = plain.match(RegExp(`\\btext-(${names})(?![\\w-])`))?.[1];
			return ground && text ? [`${text} on ${ground}`] : [];
		});
	expect(named.length).toBeGreaterThan(10);
	expect(named.filter((pair) => !known.has(pair))).toEqual([]);
});

it('the design language names each colour with the values that it has', () => {
	const rows = paper.matchAll(/^\| `--([a-z-]+)` +\| `(#[0-9a-f]{6})` +\| `(#[0-9a-f]{6})` +\|/gm);
	const named = [...rows].map(([, name, one, other]) => [name, one, other]);
	expect(named).toEqual([...light].map(([name, value]) => [name, value, dark.get(name)]));
});

it('the design language names each size, space and duration with the value that it has', () => {
	const rows = [...paper.matchAll(/^\| `(--[a-z-]+)` +\| `([\d.]+(?:rem|ms))` +\|/gm)];
	expect(rows.length).toBeGreaterThan(10);
	for (const [, name, value] of rows) expect(css, name).toContain(`\t${name}: ${value};`);
	const sizes = [...css.matchAll(/^\t(--text-[a-z]+): [\d.]+rem;/gm)].map(([, name]) => name);
	const named = rows.map(([, name]) => name);
	expect(sizes.filter((name) => !named.includes(name))).toEqual([]);
});

it('what moves does so within 250 ms, and not at all for whoever asks for less', () => {
	expect(Number(css.match(/--joining: (\d+)ms;/)?.[1])).toBeLessThanOrEqual(250);
	expect(css).toMatch(/prefers-reduced-motion: reduce\) \{\s*:root \{\s*--joining: 0ms;/);
});
