// The English names of places are written by hand, and each is held against the readings of its
// characters. Where a place is called otherwise than its characters are read elsewhere, it stands here.
import { expect, test } from 'vitest';
import { readingsOf } from '../registry/analysis/readings.ts';
import { divisionTable } from './division-table.ts';

const types: readonly (readonly [chinese: string, english: string])[] = [
	['地区', ' Prefecture'],
	['省', ''],
	['市', ' City'],
	['区', ' District'],
	['县', ' County'],
];

/** What is named by what it is, and not read aloud. */
const translated: Readonly<Record<string, string>> = { 郊: 'Suburban' };

/** With the reason: 铅 is read yan in this name alone, 赣县区 keeps 县 as part of its name. */
const special: Readonly<Record<string, string>> = { 铅山: 'Yanshan', 赣县: 'Ganxian' };

const jiangxi = [...divisionTable().current.values(), ...divisionTable().retired.values()].filter(
	({ code }) => code.startsWith('36'),
);

/** All that the characters of a name can be read as, each as one word. */
function spellingsOf(name: string): Set<string> {
	const [first, ...rest] = Array.from(name, (character) => [...readingsOf(character)]);
	const words = rest.reduce(
		(begun, readings) =>
			begun.flatMap((word) =>
				readings.map((reading) => word + (/^[aeo]/.test(reading) ? "'" : '') + reading),
			),
		first ?? [],
	);
	return new Set(words.map((word) => (word[0] ?? '').toUpperCase() + word.slice(1)));
}

function partsOf(name: string): { readonly proper: string; readonly english: string } {
	const [type, english] = types.find(([ending]) => name.endsWith(ending)) ?? ['', ''];
	return { proper: name.slice(0, name.length - type.length), english };
}

test.each(jiangxi)('$code $name is $en', ({ code, name, en }) => {
	const { proper, english } = partsOf(name);
	const [own = ''] = en.replace(' (Jiangxi)', '').split(', ');
	// A city with divisions below it is called by its name alone.
	const isCity = code.endsWith('00') && name.endsWith('市');
	const type = isCity ? '' : english;
	expect(own.endsWith(type)).toBe(true);
	const word = own.slice(0, own.length - type.length);
	const known = translated[proper] ?? special[proper];
	if (known === undefined) expect([...spellingsOf(proper)]).toContain(word);
	else expect(word).toBe(known);
});

test('a place is told with the city above it, unless they have the same name', () => {
	const { current } = divisionTable();
	for (const { code, en } of current.values()) {
		if (!code.startsWith('36') || code.endsWith('00')) continue;
		const city = current.get(`${code.slice(0, 4)}00`)?.en.replace(' (Jiangxi)', '') ?? '';
		const isNamesake = en.startsWith(`${city} `);
		expect(en.endsWith(`, ${city}`), en).toBe(!isNamesake);
	}
});
