// Keeps the modules of a version for good: pages have pasted their addresses and their hashes. A version
// that was kept is never written again. `npm run release -w widget -- YYYY-MM-DD`
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { elements } from './elements.ts';
import manifest from './package.json' with { type: 'json' };

/** A module of a version, as `/widget/versions.json` lists it. */
export interface ReleasedModule {
	readonly version: string;
	readonly url: string;
	readonly integrity: string;
	readonly date: string;
}

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The hash of a module as a page writes it (Subresource Integrity). */
export const integrityOf = (code: string | Buffer): string =>
	`sha384-${createHash('sha384').update(code).digest('base64')}`;

function release(version: string, date: string): void {
	const folder = pathOf(`released/${version}`);
	if (existsSync(folder)) throw new Error(`${version} was released: raise the version first.`);
	const listed = pathOf('released/versions.json');
	const known: ReleasedModule[] = existsSync(listed)
		? JSON.parse(readFileSync(listed, 'utf8'))
		: [];
	mkdirSync(folder, { recursive: true });
	const added = elements.map((element): ReleasedModule => {
		const code = readFileSync(pathOf(`dist/embed/${element}.js`));
		writeFileSync(`${folder}/${element}.js`, code);
		const url = `/widget/${version}/${element}.js`;
		return { version, url, integrity: integrityOf(code), date };
	});
	writeFileSync(listed, `${JSON.stringify([...added, ...known], undefined, '\t')}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const date = process.argv[2] ?? '';
	if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error('say the day of the release, YYYY-MM-DD');
	release(manifest.version, date);
}
