import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.mjs';

let root;

function write(path, content) {
	mkdirSync(join(root, path, '..'), { recursive: true });
	writeFileSync(join(root, path), content);
}

const current = () => fingerprint(root, ['site', 'vite.config.ts']);

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'zhixin-fingerprint-'));
	write('site/routes/page.svelte', 'hello');
	write('vite.config.ts', 'export {}');
});

afterEach(() => rmSync(root, { recursive: true }));

test('a new time on the same content changes nothing', () => {
	const before = current();
	utimesSync(join(root, 'site/routes/page.svelte'), 0, 0);
	expect(current()).toBe(before);
});

test('what tools write beside the sources changes nothing', () => {
	const before = current();
	write('site/lib/paraglide/messages.js', 'compiled');
	write('site/project.inlang/cache/x.json', '{}');
	write('site/project.inlang/README.md', 'generated');
	write('site/node_modules/x/index.js', 'x');
	expect(current()).toBe(before);
});

test.each([
	['a changed file', () => write('site/routes/page.svelte', 'hallo')],
	['a new file', () => write('site/routes/new.svelte', '')],
	['a removed file', () => rmSync(join(root, 'vite.config.ts'))],
	[
		'a renamed file',
		() => {
			rmSync(join(root, 'site/routes/page.svelte'));
			write('site/routes/other.svelte', 'hello');
		},
	],
	['content that moved from one file to the next', () => moveOneLetter()],
])('%s changes it', (_name, change) => {
	write('site/routes/second.svelte', 'second');
	const before = current();
	change();
	expect(current()).not.toBe(before);
});

function moveOneLetter() {
	write('site/routes/page.svelte', 'hell');
	write('site/routes/second.svelte', 'osecond');
}
