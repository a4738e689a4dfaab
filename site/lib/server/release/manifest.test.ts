import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findSourceFiles } from './find-source-files.ts';
import { ReleaseFolder, someSource } from './make-release-folder.fixture.ts';
import { readManifest } from './manifest.ts';

async function read(manifest: string | object) {
	using folder = new ReleaseFolder();
	const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest);
	return await readManifest(folder.write('manifest.yaml', text));
}

async function find(files: string[], prepare: (folder: ReleaseFolder) => void) {
	using folder = new ReleaseFolder();
	prepare(folder);
	const manifest = await readManifest(
		folder.writeManifest({ sources: [{ ...someSource, files }] }),
	);
	const [source = expect.fail()] = manifest.sources;
	return (await findSourceFiles(manifest, source)).map(({ name }) => name);
}

describe('a manifest', () => {
	test('is YAML or JSON, with a quarantine limit of 1 % unless it says otherwise', async () => {
		const yaml = `sources:
  - id: jx
    profile: registration
    name: 经营主体登记信息
    department: 江西省市场监督管理局
    url: https://example.cn/data
    collectedAt: 2026-11-20
    rhythmDays: 1
    files: ['a.csv']`;
		expect((await read(yaml)).sources[0]?.collectedAt).toBe('2026-11-20');
		expect(await read({ sources: [someSource] })).toMatchObject({ quarantineLimit: 0.01 });
	});

	test.each([
		[{ sources: [{ ...someSource, colour: 1 }] }, /sources\[0\]\.colour is not a key/],
		[{ sources: [someSource], limit: 1 }, /limit is not a key of a manifest/],
		[{ sources: [] }, /sources: /],
		[{ sources: [{ ...someSource, collectedAt: '20.11.2026' }] }, /sources\[0\]\.collectedAt: /],
		[{ sources: [{ ...someSource, profile: 'x' }] }, /sources\[0\]\.profile: /],
		[{ sources: [{ ...someSource, profile: 'grade' }] }, /sources\[0\]\.gradeCode: /],
		[{ sources: [{ ...someSource, id: '../x' }] }, /sources\[0\]\.id: must be lower-case/],
		[{ sources: [{ ...someSource, url: 'javascript:1' }] }, /sources\[0\]\.url: /],
		[{ sources: [someSource], quarantineLimit: 2 }, /quarantineLimit: /],
		[{ sources: [someSource, someSource] }, /two sources have the id "jx-registration"/],
		['a: [1', /is neither YAML nor JSON: .*line 1/],
		['- 1', /manifest\.yaml: /],
	])('names what is wrong with it: %j', async (manifest, sentence) => {
		await expect(read(manifest)).rejects.toThrow(sentence);
	});

	test('that is not there is named', async () => {
		await expect(readManifest('/nowhere/m.yaml')).rejects.toThrow(/\/nowhere\/m\.yaml cannot be/);
	});
});

describe('the files of a manifest', () => {
	test('are found by globs, sorted, each once', async () => {
		const names = await find(['b/*.csv', '**/*.csv'], (folder) => {
			for (const name of ['b/2.csv', 'b/1.csv', 'a.csv', 'a.txt']) folder.write(name, 'x');
			mkdirSync(join(folder.inputs, 'folder.csv'));
		});
		expect(names).toEqual(['b/1.csv', 'b/2.csv', 'a.csv']);
	});

	test('that no glob finds are an error', async () => {
		await expect(find(['*.csv'], () => {})).rejects.toThrow(/files "\*\.csv": no file in/);
	});

	test.each(['../a.csv', '/etc/passwd', 'a/../../b.csv', '~/a.csv', 'C:\\a.csv', '{..,a}/x.csv'])(
		'may not be outside its folder: %s',
		async (pattern) => {
			const attempt = find([pattern], (folder) => folder.write('../x.csv', 'x'));
			await expect(attempt).rejects.toThrow(/may not leave its folder|link out of|no file in/);
		},
	);

	test('may not be outside its folder by a symbolic link', async () => {
		const attempt = find(['*.csv'], (folder) => {
			folder.write('../outside.csv', 'x');
			folder.write('inside.csv', 'x');
			symlinkSync('../outside.csv', join(folder.inputs, 'link.csv'));
		});
		await expect(attempt).rejects.toThrow(/link\.csv is a link out of the manifest's folder/);
	});
});
