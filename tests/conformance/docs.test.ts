// What the papers say is true: each variable, command, link, code and word in them is held against
// the code that it speaks of.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { explainReason, explainWarning } from '#lib/server/release/explain-reason.ts';
import registration from '#lib/server/release/profiles/registration.json' with { type: 'json' };
import { sampleFiles } from '../../scripts/sample/sample-files.ts';

const read = (path: string) => readFileSync(path, 'utf8');

const papers = [
	'README.md',
	'README.zh-CN.md',
	'CONTRIBUTING.md',
	'SECURITY.md',
	'CHANGELOG.md',
	...globSync('docs/**/*.md'),
];

// A route may be a folder that is called like a file.
const isOurs = (path: string) =>
	!/node_modules|paraglide|\.test\.|\.fixture\./.test(path) && statSync(path).isFile();

const sources = [
	...globSync('{scripts,site,tests/bench}/**/*.{ts,mjs,js,svelte}').filter(isOurs),
	'playwright.config.ts',
	'vite.config.ts',
	'svelte.config.js',
];

// `process.env.X`, `env.X`, `environment.X`, `env('X'`, and the names that a function takes out of
// an environment it is handed: `({ PORT, HOST })`. What Vite writes for `import.meta.env` is none.
const patterns = [
	/(?<!import\.meta\.)\benv(?:ironment)?(?:\.|\(['"])([A-Z][A-Z0-9_]+|npm_\w+)/g,
	/\(\{ ((?:[A-Z][A-Z0-9_]+(?:, )?)+) \}\)/g,
];

function variablesIn(text: string): string[] {
	return patterns.flatMap((pattern) =>
		[...text.matchAll(pattern)].flatMap(([, names = '']) => names.split(', ')),
	);
}

it('each environment variable that code reads is in the deployment page', () => {
	const page = read('docs/deploy.md');
	const names = new Set(sources.flatMap((path) => variablesIn(read(path))));
	expect([...names]).toEqual(expect.arrayContaining(['PORT', 'ORIGIN', 'ZHIXIN_DATA_DIR']));
	expect([...names].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

it('each variable of the deployment page is read by somebody', () => {
	const known = [...sources.map(read), read('node_modules/@sveltejs/adapter-node/src/handler.js')];
	const rows = read('docs/deploy.md').matchAll(/^\| (`[A-Z].*?) \|/gm);
	const names = [...rows].flatMap(([, cell = '']) => cell.match(/\w+/g) ?? []);
	expect(names).toContain('PORT');
	expect(names.filter((name) => !known.some((text) => text.includes(name)))).toEqual([]);
});

it('each command that is written down exists', () => {
	const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
	for (const path of papers) {
		const named = [...read(path).matchAll(/(?:`|^)npm (?:run )?(\w+)( -w)?/gm)];
		// `npm run size -w widget` is the widget's own; `npm ci` is npm's.
		const ours = named.filter(([, name, workspace]) => name !== 'ci' && workspace !== ' -w');
		const names = ours.map(([, name = '']) => name);
		expect(
			names.filter((name) => scripts[name] === undefined),
			path,
		).toEqual([]);
	}
});

it('each script of package.json is in both READMEs', () => {
	const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
	for (const path of ['README.md', 'README.zh-CN.md']) {
		const text = read(path);
		const missing = Object.keys(scripts).filter(
			(name) => !new RegExp(`npm (run )?${name}\\b`).test(text),
		);
		expect(missing, path).toEqual([]);
	}
});

it('each relative link leads somewhere', () => {
	for (const path of papers) {
		const links = [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)];
		const broken = links.filter(([, to = '']) => !existsSync(join(dirname(path), to)));
		expect(
			broken.map(([, to]) => to),
			path,
		).toEqual([]);
	}
});

it('each path named in code type exists', () => {
	const rooms = /`((?:api-client|widget|site|data|scripts|static|tests|docs)\/[\w./+-]*)`/g;
	// Not built yet, and the decision says so.
	const promised = ['api-client/src/publicity.ts'];
	for (const path of papers) {
		const named = [...read(path).matchAll(rooms)].map(([, to = '']) => to);
		const missing = named.filter((to) => !existsSync(to) && !promised.includes(to));
		expect(missing, path).toEqual([]);
	}
});

it('both READMEs say the same things in the same order', () => {
	const frame = (path: string) =>
		read(path)
			.split('\n')
			.filter((line) => /^(#|\||```|npm |curl |import |const |!\[)/.test(line))
			.map((line) => line.match(/^#+|^!\[|`+[^`]*`?|^\w.*?(?= {2}|$)/)?.[0] ?? '|');
	expect(frame('README.zh-CN.md')).toEqual(frame('README.md'));
});

it('the businesses of the examples are in the sample release', () => {
	const sample = [...sampleFiles().values()].map((bytes) => Buffer.from(bytes).toString('latin1'));
	for (const path of papers) {
		const codes = [...read(path).matchAll(/\b[0-9A-Z]{2}\d{6}[0-9A-Z]{10}\b/g)];
		const strange = codes.filter(([code]) => !sample.some((text) => text.includes(code)));
		expect(strange.flat(), path).toEqual([]);
	}
});

it('each reason and each warning of an import is explained', () => {
	const page = read('docs/import-formats.md');
	const codes = [...Object.keys(explainReason), ...Object.keys(explainWarning)];
	expect(codes.filter((code) => !page.includes(`\n| \`${code}\` `))).toEqual([]);
});

it('each header that the registration profile reads is listed', () => {
	const page = read('docs/import-formats.md');
	const lists = page.split('\n').filter((line) => line.startsWith('- '));
	const listed = lists.map((line) => `${line.replace(/^.*?: /, ', ')}, `);
	const headers = Object.values(registration.headers).flat();
	const missing = headers.filter((name) => !listed.some((list) => list.includes(`, ${name}, `)));
	expect(missing).toEqual([]);
});

it('each decision is in the index, and has its four parts', () => {
	const index = read('docs/decisions/README.md');
	for (const path of globSync('docs/decisions/[0-9]*.md')) {
		const text = read(path);
		const number = path.slice('docs/decisions/'.length, 'docs/decisions/'.length + 4);
		expect(index).toContain(`[${number}](${path.slice('docs/decisions/'.length)})`);
		expect(text).toMatch(new RegExp(`^# ${number} .+\\n\\nStatus: `));
		for (const part of ['Context', 'Decision', 'Consequences'])
			expect(text, path).toContain(`\n## ${part}\n`);
		expect(text.split('\n').length, path).toBeLessThanOrEqual(61);
	}
});

it('no paper shouts', () => {
	for (const path of papers) {
		const prose = read(path).replace(/```[\s\S]*?```|`[^`]*`|!\[/g, '');
		expect(prose, path).not.toMatch(/[!！]/);
	}
});

it('the licence is complete', () => {
	const licence = read('LICENSE');
	expect(licence).toContain('Version 2.0, January 2004');
	expect(licence).toContain('APPENDIX: How to apply the Apache License to your work.');
});
