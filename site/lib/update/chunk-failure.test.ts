import { expect, it } from 'vitest';
import { isChunkFailure } from './chunk-failure.ts';

it('knows a missing part in the words of each browser, and a broken one', () => {
	for (const text of [
		'Failed to fetch dynamically imported module: https://zhixin.example/_app/1.js',
		'error loading dynamically imported module: https://zhixin.example/_app/1.js',
		'Importing a module script failed.',
		'Unable to preload CSS for /_app/immutable/assets/2.css',
	]) {
		expect(isChunkFailure(new TypeError(text)), text).toBe(true);
	}
	expect(isChunkFailure(new SyntaxError('Unexpected token <'))).toBe(true);
});

it('a failed request for facts is something else', () => {
	expect(isChunkFailure(new TypeError('Failed to fetch'))).toBe(false);
	expect(isChunkFailure('text')).toBe(false);
});
