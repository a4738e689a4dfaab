// A part of a page that stays as it was served is taken up by nobody until its properties change. So it may
// hold nothing that has to be taken up: nothing to press, nothing that acts or hears by itself, nothing
// that follows anything but its properties. What does is handed over with `alive`.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const signs = {
	'a state of its own': /\$(?:state|effect|bindable)\b/,
	'something that hears or is pressed': /\s(?:on[a-z]+=\{|on[a-z]+\}|bind:|use:|\{@attach)/,
	'something of the page around it':
		/<svelte:(?:window|document|body|head)|['"]\$app\/(?:state|navigation)['"]/,
	'something that it does when it is mounted': /\b(?:onMount|onDestroy|getContext|afterNavigate)\b/,
	'a part that would wait in it for ever': /<AsServed\b/,
};

const withoutComments = (source: string) => source.replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\//g, '');
const read = (file: string) => withoutComments(readFileSync(file, 'utf8'));

/** The file that `from` imports as `path`, as the site is built. */
const fileOf = (path: string, from: string) =>
	path.startsWith('#lib/') ? resolve('site/lib', path.slice(5)) : join(dirname(from), path);

/** The components that a file shows, by the names under which it imports them. */
function componentsIn(file: string): Map<string, string> {
	const imported = read(file).matchAll(/import (\w+) from '([^']+\.svelte)'/g);
	return new Map([...imported].map(([, name = '', path = '']) => [name, fileOf(path, file)]));
}

/** What in a component, or in one that it shows, has to be taken up. */
function actsIn(component: string): string[] {
	const shown = new Set([component]);
	for (const file of shown) for (const [, inner] of componentsIn(file)) shown.add(inner);
	return [...shown].flatMap((file) =>
		Object.entries(signs).flatMap(([what, sign]) =>
			sign.test(read(file)) ? [`${what}, in ${file}`] : [],
		),
	);
}

/** The components that stay as they were served, with the file that says so. */
function staying(): { component: string; said: string }[] {
	return globSync('site/{lib,routes}/**/*.svelte').flatMap((said) => {
		const components = componentsIn(said);
		const fetched = [
			...read(said).matchAll(/<AsServed\s[^/]*?later=\{\(\) => import\('([^']+)'\)\}/g),
		];
		const held = [...read(said).matchAll(/<AsServed\s([^>]*?)component=\{(\w+)\}/g)].flatMap(
			([, before = '', name = '']) =>
				/\balive\b/.test(before) ? [] : [{ component: components.get(name) ?? name, said }],
		);
		return [...held, ...fetched.map(([, path = '']) => ({ component: fileOf(path, said), said }))];
	});
}

it('knows the parts that stay as they were served', () => {
	const names = staying().map(({ component }) => component.split('/').at(-1));
	expect(names).toEqual(
		expect.arrayContaining(['result-list.svelte', 'subject-records.svelte', 'home-slips.svelte']),
	);
});

it.each(staying())('$component does nothing that has to be taken up', ({ component }) => {
	expect(actsIn(component)).toEqual([]);
});

it.each([
	['site/lib/subject/copy-code.svelte', 'pressed'],
	['site/lib/subject/read-elsewhere.svelte', 'leave-with-code.svelte'],
	['site/lib/layout/site-nav.svelte', 'of the page around it'],
	['site/lib/search/looked-up-page.svelte', 'wait in it for ever'],
	['site/lib/saved/remember-viewed.svelte', 'a state of its own'],
])('%s would be found out', (component, sign) => {
	expect(actsIn(resolve(component)).join()).toContain(sign);
});
