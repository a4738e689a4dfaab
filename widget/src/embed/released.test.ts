// What was released stays as it is, and what lies in the repository gives the same bytes again.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { elements } from '../../elements.ts';
import { ownNames } from '../../own-names.ts';
import manifest from '../../package.json' with { type: 'json' };
import { integrityOf, type ReleasedModule } from '../../release.ts';

const released = JSON.parse(
	readFileSync('widget/released/versions.json', 'utf8'),
) as ReleasedModule[];

describe('what was released', () => {
	it.each(released)('$url has the bytes of its hash', ({ url, integrity }) => {
		const path = url.replace('/widget/', 'widget/released/');
		expect(integrityOf(readFileSync(path))).toBe(integrity);
	});

	it('holds each element once in each version', () => {
		const urls = released.map(({ url }) => url);
		expect(new Set(urls).size).toBe(urls.length);
		for (const version of new Set(released.map((one) => one.version))) {
			for (const element of elements) expect(urls).toContain(`/widget/${version}/${element}.js`);
		}
	});
});

/** Builds in a folder of its own, as another machine would. */
function buildElsewhere(): Map<string, Buffer> {
	const folder = mkdtempSync(join(tmpdir(), 'zhixin-widget-'));
	try {
		for (const part of ['widget', 'api-client', 'package.json', 'tsconfig.json']) {
			const isOurs = (path: string) => !/node_modules|\/dist(\/|$)/.test(path);
			cpSync(part, join(folder, part), { recursive: true, filter: isOurs });
		}
		symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
		execFileSync(process.execPath, ['build-embed.ts'], { cwd: join(folder, 'widget') });
		return new Map(
			elements.map((element) => [
				element,
				readFileSync(join(folder, 'widget/dist/embed', `${element}.js`)),
			]),
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

it('two builds in two places give the same bytes, those of the version where it was released', {
	// Six builds: only so that one which hangs ends, also on a busy machine.
	timeout: 300_000,
}, () => {
	const [first, second] = [buildElsewhere(), buildElsewhere()];
	for (const element of elements) {
		const code = first.get(element) ?? Buffer.alloc(0);
		expect(second.get(element)?.equals(code)).toBe(true);
		const known = released.find(({ url }) => url === `/widget/${manifest.version}/${element}.js`);
		if (known) expect(integrityOf(code), `${element}: raise the version`).toBe(known.integrity);
	}
});

it('no name that a minifier may shorten is one that the register answers with', () => {
	const answers = ['badge', 'subject'].map((noun) =>
		readFileSync(`api-client/src/contract/${noun}.ts`, 'utf8'),
	);
	const names = [...answers.join('\n').matchAll(/^\t+(\w+):/gm)].map(([, name = '']) => name);
	expect(names).toContain('credential');
	// `why` comes with whole badges, which no module asks for.
	expect(names.filter((name) => ownNames.test(name) && name !== 'outcome')).toEqual([]);
});
