import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packBuild, unpackBuild } from '../../scripts/upgrade/pack-build.mjs';
import { keptBuildNames, readKeptBuild } from './kept-builds.ts';

const mostBytes = 300_000;

it('at least two former builds are kept, each a small file', () => {
	expect(keptBuildNames.length).toBeGreaterThanOrEqual(2);
	for (const name of keptBuildNames) {
		expect(statSync(`tests/upgrade/builds/${name}.json.br`).size, name).toBeLessThan(mostBytes);
	}
});

it('a kept build has all that its worker keeps: scripts, the first page and the offline pages', () => {
	for (const name of keptBuildNames) {
		const { files } = readKeptBuild(name);
		expect(files).toHaveProperty(['/service-worker.js']);
		for (const page of ['/', '/offline', '/en/offline', '/offline/kept', '/en/offline/kept']) {
			expect(files[page]?.policy, `${name} ${page}`).toContain("default-src 'none'");
			const parts = files[page]?.body.match(/\/_app\/immutable\/[\w./-]+/g) ?? [];
			expect(parts.length).toBeGreaterThan(0);
			expect(parts.filter((path) => files[path] === undefined)).toEqual([]);
		}
	}
});

it('the last two kept builds know saving: what was noted can be carried over from each', () => {
	const knowing = keptBuildNames.filter((name) => '/saved?offline' in readKeptBuild(name).files);
	expect(knowing.length).toBeGreaterThanOrEqual(2);
});

it('what is packed comes out as it was', () => {
	const build = { name: 'x', files: { '/': { type: 'text/html', policy: 'p', body: '知信' } } };
	expect(unpackBuild(packBuild(build))).toEqual(build);
});
