import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keepOwnPictures } from './own-pictures.mjs';

it('keeps the pictures that are there for a day, and nothing else', () => {
	const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
	try {
		mkdirSync(join(folder, 'icons'));
		for (const name of ['sign.svg', 'icons/one.png', 'program.js', 'sign.svg.br']) {
			writeFileSync(join(folder, name), '');
		}
		const keep = keepOwnPictures(folder);
		const headerOf = (url) => {
			let value;
			keep({ url }, { setHeader: (_, given) => (value = given) });
			return value;
		};
		expect(headerOf('/sign.svg')).toBe('public, max-age=86400');
		expect(headerOf('/icons/one.png?x')).toBe('public, max-age=86400');
		for (const url of ['/program.js', '/icons/two.png', '/sign.svg.br', '/']) {
			expect(headerOf(url)).toBeUndefined();
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
});
