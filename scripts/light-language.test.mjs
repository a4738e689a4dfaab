// What the browser gets of each message says the same as what the compiler wrote.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lightMessage } from './light-language.mjs';

const folder = new URL('../site/lib/paraglide/messages/', import.meta.url);
const names = readdirSync(folder)
	.filter((file) => /^(?!_)\w+\.js$/.test(file))
	.map((file) => file.slice(0, -'.js'.length));

// Stands for every parameter by its name.
const inputs = new Proxy({}, { get: (_, name) => `<${String(name)}>` });

/** What a module of one message exports, by its name. */
function run(code) {
	const [, name, expression] = /^const (\w+) = (.+);\nexport \{/ms.exec(code) ?? [];
	const [, exported = name] = /^export \{ \w+ as "(.+)" \};$/m.exec(code) ?? [];
	const isInEnglish = ({ locale }) => locale === 'en';
	return { [exported]: new Function('isInEnglish', `return ${expression}`)(isInEnglish) };
}

it('there are messages', () => {
	expect(names.length).toBeGreaterThan(1_000);
});

it.each(['zh-CN', 'en'])('every message is the same in %s', async (locale) => {
	for (const name of names) {
		const file = new URL(`${name}.js`, folder);
		const light = run(lightMessage(readFileSync(file, 'utf8')) ?? '');
		const compiled = await import(file.href);
		expect(Object.keys(light)).toEqual(Object.keys(compiled));
		for (const [key, say] of Object.entries(light)) {
			expect(say(inputs, { locale }), key).toBe(compiled[key](inputs, { locale }));
		}
	}
});

it('what the compiler may write one day is not guessed at', () => {
	expect(lightMessage('const en_plural = (i) => { if (i.count === 1) return `one` };')).toBe(
		undefined,
	);
});
