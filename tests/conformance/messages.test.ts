import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

type Catalogue = Record<string, string>;

const read = (locale: string) =>
	JSON.parse(readFileSync(`site/messages/${locale}.json`, 'utf8')) as Catalogue;

const chinese = read('zh-CN');
const english = read('en');

const parametersOf = (text = '') => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

function readSources(folder: string): string {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(ts|svelte)$/.test(path) && !/node_modules|paraglide/.test(path))
		.map((path) => readFileSync(join(folder, path), 'utf8'))
		.join('\n');
}

it('both catalogues hold the same messages in the same order', () => {
	expect(Object.keys(english)).toEqual(Object.keys(chinese));
});

it('a message takes the same parameters in both languages', () => {
	for (const key of Object.keys(chinese)) {
		expect(parametersOf(english[key]), key).toEqual(parametersOf(chinese[key]));
	}
});

it('no message shouts', () => {
	for (const text of [...Object.values(chinese), ...Object.values(english)]) {
		expect(text).not.toMatch(/[!！]/);
	}
});

it('every message is used', () => {
	const sources = readSources('site');
	const unused = Object.keys(chinese).filter(
		(key) => !key.startsWith('$') && !sources.includes(`m.${key}`),
	);
	expect(unused).toEqual([]);
});
