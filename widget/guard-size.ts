// The size of what merchants paste is a number in the repository: it changes in a commit that says
// why, or not at all.

import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';

interface Size {
	readonly bytes: number;
	readonly brotli: number;
}

type Sizes = Readonly<Record<string, Size>>;

// What a phone on a slow line should wait for at most; it may only fall.
const MOST_BROTLI_BYTES = 9_000;

function measure(code: string): Size {
	const content = Buffer.from(code);
	return { bytes: content.length, brotli: brotliCompressSync(content).length };
}

/** Fails a build whose chunks have other sizes than the file says, or writes them there. */
export function guardSize(file: string, { update }: { readonly update: boolean }): Plugin {
	return {
		name: 'guard-size',
		apply: 'build',
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
				const found: Sizes = Object.fromEntries(
					chunks.map(({ fileName, code }) => [fileName, measure(code)]),
				);
				for (const [name, { brotli }] of Object.entries(found)) {
					if (brotli > MOST_BROTLI_BYTES) {
						this.error(`${name}: ${brotli} bytes brotli, more than ${MOST_BROTLI_BYTES}`);
					}
				}
				const known = JSON.parse(readFileSync(file, 'utf8')) as Sizes;
				const text = `${JSON.stringify({ ...known, ...found }, undefined, '\t')}\n`;
				if (update) writeFileSync(file, text);
				if (readFileSync(file, 'utf8') === text) return;
				this.error(
					`the sizes differ from widget/size.json:\n${text}If that is meant, run \`npm run size -w widget\` and say in the commit why.`,
				);
			},
		},
	};
}
