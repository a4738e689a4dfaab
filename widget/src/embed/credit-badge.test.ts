import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import sizes from '../../size.json' with { type: 'json' };

const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));

// The build itself fails when the size is another than `size.json` says.
async function buildEmbed(): Promise<string[]> {
	const built = await build({ configFile, logLevel: 'silent', build: { write: false } });
	if (Array.isArray(built) || !('output' in built)) throw new TypeError('expected one build');
	return built.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
}

describe('the embed module', () => {
	let first: string[];
	let code: string;

	beforeAll(async () => {
		first = await buildEmbed();
		code = first.join('');
	});

	test('is one file that needs no other', () => {
		expect(first).toHaveLength(1);
		expect(code).not.toMatch(/\bimport\s*[({*'"`]|\bfrom\s*['"`]|\brequire\(/);
	});

	test('is the same bytes each time, and as many as the repository says', async () => {
		expect((await buildEmbed()).join('')).toBe(code);
		expect(Buffer.byteLength(code)).toBe(sizes['credit-badge.js'].bytes);
		expect(brotliCompressSync(code).length).toBe(sizes['credit-badge.js'].brotli);
	});

	test('makes no code from text, stores nothing and reports nothing', () => {
		expect(code).not.toMatch(/\beval\(|new Function|sendBeacon|localStorage|indexedDB|\.cookie\b/);
	});

	test('keeps the notices that Lit asks to be kept', () => {
		expect(code).toContain('Copyright');
		expect(code).toContain('BSD-3-Clause');
	});
});
