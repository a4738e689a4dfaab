// Imports run one way. Each forbidden direction is tried on the real linter with the real rules:
// a rule that lets one through is no rule.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

interface Attempt {
	readonly place: string;
	readonly imports: string;
}

const forbidden: readonly Attempt[] = [
	{ place: 'api-client/src/client/client.ts', imports: '#lib/server/registry/engine.ts' },
	{ place: 'api-client/src/client/client.ts', imports: '@zhixin/widget' },
	{ place: 'api-client/src/client/client.ts', imports: '../../../site/lib/api/site-client.ts' },
	{ place: 'widget/src/index.ts', imports: '#lib/api/site-client.ts' },
	{ place: 'widget/src/index.ts', imports: '../../site/lib/api/site-client.ts' },
	{ place: 'widget/src/index.ts', imports: 'zod' },
	{ place: 'site/lib/search/typed-text.ts', imports: '#lib/server/registry/engine.ts' },
	{ place: 'site/lib/search/typed-text.ts', imports: '../server/registry/engine.ts' },
	{ place: 'site/lib/search/typed-text.ts', imports: '../../routes/search/+page.ts' },
	{ place: 'site/lib/server/registry/engine.ts', imports: '../../../routes/search/+page.ts' },
	{ place: 'site/lib/server/registry/engine.ts', imports: '#lib/search/search-form.svelte' },
	{ place: 'site/lib/server/registry/engine.ts', imports: '$app/state' },
	{ place: 'site/lib/server/release/cli.ts', imports: '#lib/server/http/answer.ts' },
	{
		place: 'site/lib/server/release/cli.ts',
		imports: '#lib/server/registry/embedded/embedded-engine.ts',
	},
	{ place: 'site/service-worker/index.ts', imports: '#lib/server/http/etag.ts' },
];

const allowed: readonly Attempt[] = [
	{ place: 'widget/src/index.ts', imports: '@zhixin/api-client/identifiers' },
	{ place: 'site/lib/search/typed-text.ts', imports: '@zhixin/api-client/identifiers' },
	{ place: 'site/lib/server/registry/engine.ts', imports: '#lib/server/release/schema.ts' },
	{
		place: 'site/lib/server/release/staging.ts',
		imports: '#lib/server/registry/analysis/name-key.ts',
	},
	{
		place: 'site/lib/server/release/assemble-release.ts',
		imports: '#lib/server/registry/name-index/write-name-index.ts',
	},
];

const probeName = (index: number) => `probe-${index}.ts`;

/** Which of the attempts the linter refuses, with our rules, in a house of the same rooms. */
function refusedOf(attempts: readonly Attempt[]): Attempt[] {
	const house = mkdtempSync(join(tmpdir(), 'import-directions-'));
	try {
		cpSync('biome.json', join(house, 'biome.json'));
		for (const [index, { place, imports }] of attempts.entries()) {
			mkdirSync(join(house, dirname(place)), { recursive: true });
			const probe = `import { x } from '${imports}';\n\nx();\n`;
			writeFileSync(join(house, dirname(place), probeName(index)), probe);
		}
		const { stdout, stderr } = spawnSync(
			resolve('node_modules/.bin/biome'),
			['lint', '--vcs-enabled=false', '--only=style/noRestrictedImports', '--max-diagnostics=none'],
			{ cwd: house, encoding: 'utf8' },
		);
		const said = stdout + stderr;
		return attempts.filter((_, index) => said.includes(`${probeName(index)}:`));
	} finally {
		rmSync(house, { recursive: true });
	}
}

it('each forbidden import is refused', () => {
	expect(refusedOf(forbidden)).toEqual(forbidden);
});

it('what the rooms need of each other passes', () => {
	expect(refusedOf(allowed)).toEqual([]);
});
