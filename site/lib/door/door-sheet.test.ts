import { decodeQR } from 'qr/decode.js';
import { afterAll, expect, it } from 'vitest';
import { getLocale, overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { doorCode, quietZoneModules } from './door-code.ts';
import { doorSheet, sheetSizes } from './door-sheet.ts';
import { widthOf, wrapWords } from './wrap-words.ts';

const address = 'https://credit.example/v/91369900MA0DEMA17N';
const chosen = getLocale;
afterAll(() => overwriteGetLocale(chosen));

/** Paints the path as it is drawn, without the library that made it. */
function paint({ path, modules }: { path: string; modules: number }, scale: number) {
	const edge = modules * scale;
	const data = new Uint8ClampedArray(edge * edge * 4).fill(255);
	for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
		for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
			const from = (row * edge + Number(x) * scale) * 4;
			for (let at = from; at < from + Number(width) * scale * 4; at += 1) {
				if (at % 4 !== 3) data[at] = 0;
			}
		}
	}
	return { data, width: edge, height: edge };
}

it('the drawn code holds the link alone, with correction Q and a quiet zone of four modules', () => {
	const code = doorCode(address);
	const image = paint(code, 4);
	expect(decodeQR(image)).toBe(address);
	const isDark = (x: number, y: number) => image.data[(y * 4 * image.width + x * 4) * 4] === 0;
	const places = Array.from({ length: code.modules ** 2 }, (_, at) => [
		at % code.modules,
		Math.floor(at / code.modules),
	]);
	const dark = places.filter(([x = 0, y = 0]) => isDark(x, y));
	const first = Math.min(...dark.flat());
	expect([first, code.modules - 1 - Math.max(...dark.flat())]).toEqual([
		quietZoneModules,
		quietZoneModules,
	]);
	// ISO/IEC 18004, 7.9: the first two format bits, XORed with the mask 10: Q is 11.
	expect([isDark(first, first + 8), isDark(first + 1, first + 8)]).toEqual([false, true]);
});

/** Where the texts and the code stand, from the top to the bottom: [from, to] of each. */
function placesOn(sheet: string): [number, number][] {
	const texts = [...sheet.matchAll(/<text [^>]*font-size="([\d.]+)"[^>]*>(<tspan.*?)<\/text>/g)];
	const places = texts.map(([, size, spans = '']): [number, number] => {
		const lines = [...spans.matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y));
		// The lowest letters hang a quarter of their size under the line.
		return [Math.min(...lines) - Number(size), Math.max(...lines) + Number(size) / 4];
	});
	const [, top, scale, modules] =
		/<g transform="translate\(\S+ ([\d.]+)\) scale\(([\d.]+)\)"><rect width="(\d+)"/.exec(sheet) ??
		[];
	return [...places, [Number(top), Number(top) + Number(scale) * Number(modules)]];
}

const names = [
	'店',
	'<b>&"',
	'江西鹤寿康养老服务有限公司',
	'很长的名字'.repeat(16),
	'Very Long Name '.repeat(12),
];
const hosts = [
	'a.cn',
	'credit.example',
	'xn--credit-and-trust.a-city-with-a-long-name.gov.example',
];

for (const language of ['zh-CN', 'en'] as const) {
	it(`nothing on a sheet in ${language} stands over anything else, however long name and address are`, () => {
		overwriteGetLocale(() => language);
		for (const size of sheetSizes) {
			for (const [name, host] of names.flatMap((one) =>
				hosts.map((host) => [one, host] as const),
			)) {
				const content = {
					name,
					uscc: '91369900MA0DEMA17N',
					address: `https://${host}/v/91369900MA0DEMA17N`,
					date: '2026-11-24',
					isSample: true,
				};
				const sheet = doorSheet(content, size);
				expect(sheet).not.toMatch(/<b>| style=/);
				const places = placesOn(sheet).sort(([one], [other]) => one - other);
				expect(places).toHaveLength(8);
				for (const [index, [from]] of places.entries()) {
					expect(from, `${name} ${host}`).toBeGreaterThan(places[index - 1]?.[1] ?? 11);
				}
				expect(places.at(-1)?.[1]).toBeLessThan(145);
				// The highest of all is the code: as wide as it is high.
				expect(Math.max(...places.map(([from, to]) => to - from))).toBeGreaterThan(40);
			}
		}
	});
}

it('lines are at most as wide as they may be, and none begins with a stop', () => {
	const lines = wrapWords(
		'看到的是当时的官方事实：谁说的，到哪天。Check https://credit.example/v/1 now。',
		9,
	);
	for (const line of lines) {
		expect(widthOf(line)).toBeLessThanOrEqual(10);
		expect(line).not.toMatch(/^[、。，；：]/);
	}
});
