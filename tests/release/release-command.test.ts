// What a person at the command line sees.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { holdLock } from '#lib/server/release/hold-lock.ts';
import { codes } from '#lib/server/release/make-codes.fixture.ts';
import { ReleaseFolder } from '#lib/server/release/make-release-folder.fixture.ts';
import { runRelease } from './release-command.fixture.ts';

function prepare() {
	const folder = new ReleaseFolder();
	folder.write('a.csv', `企业名称,统一社会信用代码\n甲,${codes.enterprise}\n乙,无\n`);
	const run = (...args: string[]) => runRelease(folder.dataDir, args);
	return { folder, manifest: folder.writeManifest(), run };
}

describe('npm run release', () => {
	test('builds, lists, verifies, promotes and rolls back', () => {
		const { folder, manifest, run } = prepare();
		using _ = folder;
		const built = run('build', manifest);
		expect(built.stdout).toMatch(/^Release \d{8}t\d{6}z-[0-9a-f]{8}: built and live\n/);
		expect(built.stdout).toContain('2 rows, 1 subjects, 1 quarantined;');
		const first = /[0-9tz]+-[0-9a-f]{8}/.exec(built.stdout)?.[0] ?? '';
		const second = run('build', manifest, '--no-promote');
		expect(second.stdout).toContain('built, not promoted');
		const id = /[0-9tz]+-[0-9a-f]{8}/.exec(second.stdout)?.[0] ?? '';
		expect(run('list').stdout).toMatch(new RegExp(`^${id} .*quarantined\n${first} .* live\n$`));
		expect(run('verify').stdout).toBe(`Release ${first} is verified: 1 subjects\n`);
		expect(run('verify', id).status).toBe(0);
		expect(run('promote', id).stdout).toBe(`Release ${id} is live\n`);
		expect(run('rollback').stdout).toContain(`Release ${first} is live again`);
		const again = run('rollback');
		expect(again).toMatchObject({ status: 1, stdout: '' });
		expect(again.stderr).toMatch(/^There is no release before .*\n$/);
	}, 60_000);

	test('says in one sentence what is wrong, without a stack trace, and exits with 1', () => {
		const { folder, manifest, run } = prepare();
		using _ = folder;
		const limited = folder.write('limit.yaml', JSON.stringify({ sources: [], limit: 1 }));
		for (const [args, sentence] of [
			[
				['build', '/nowhere.yaml'],
				/^The manifest \/nowhere\.yaml cannot be read: check the path\.\n$/,
			],
			[['build', limited], /limit\.yaml: .*limit is not a key of a manifest\.\n$/],
			[['verify'], /^No release is live in .*\n$/],
			[['promote', 'x'], /^"x" is not a release id: "list" shows the ids there are\.\n$/],
			[['rollback'], /^No release is live in .*\n$/],
		] as const) {
			const { status, stderr } = run(...args);
			expect(status).toBe(1);
			expect(stderr).toMatch(sentence);
			expect(stderr).not.toMatch(/\n\s+at /);
		}
		const lock = holdLock(folder.dataDir, 'build', 'build');
		expect(run('build', manifest).stderr).toMatch(/^"build" \(process \d+, .*is at work in/);
		lock();
	}, 60_000);

	test('exits with 2 and shows the verbs when it does not understand', () => {
		const { folder, run } = prepare();
		using _ = folder;
		for (const args of [
			['biuld'],
			['build'],
			['build', 'a', 'b'],
			['list', '--all'],
			['promote'],
		]) {
			const { status, stderr } = run(...args);
			expect(status).toBe(2);
			expect(stderr).toMatch(/^Not understood: /);
			expect(stderr).toContain('npm run release -- build <manifest>');
		}
		expect(run('help')).toMatchObject({ status: 0, stderr: '' });
	}, 60_000);

	test('refuses a build over its limit with 1, and prints where the report is', () => {
		const { folder, run } = prepare();
		using _ = folder;
		const { status, stderr, stdout } = run('build', folder.writeManifest({ quarantineLimit: 0.1 }));
		expect(status).toBe(1);
		expect(stderr).toContain('Not promoted: 50 % of the rows were quarantined');
		expect(stdout).toMatch(/Report: .*\.report\.md\n/);
	}, 60_000);

	test('says when the data folder is a file', () => {
		const { folder, manifest } = prepare();
		using _ = folder;
		const file = join(folder.path, 'file');
		writeFileSync(file, '');
		expect(runRelease(file, ['build', manifest]).stderr).toMatch(/is a file where a folder should/);
	}, 60_000);
});
