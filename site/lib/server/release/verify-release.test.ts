import { closeSync, copyFileSync, openSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { releasePath } from './data-dir.ts';
import { readLivePointer } from './live-release.ts';
import { makeCode } from './make-codes.fixture.ts';
import { ReleaseFolder } from './make-release-folder.fixture.ts';
import { promoteRelease } from './promote-release.ts';
import { verifyRelease, verifyReleaseFile } from './verify-release.ts';

const lines = [
	'企业名称,统一社会信用代码,法定代表人',
	`甲商行,${makeCode(1)},王一`,
	`乙商行,${makeCode(2, '92')},李二`,
	`丙商行,${makeCode(3)},张三`,
];
const copy = '20200101t000000z-00000000';

async function tamper(change: (path: string) => void) {
	const folder = new ReleaseFolder();
	const { id } = await folder.build(lines);
	const path = releasePath(folder.dataDir, copy);
	copyFileSync(releasePath(folder.dataDir, id), path);
	const database = new DatabaseSync(path);
	database.exec(`UPDATE meta SET value = '${copy}' WHERE key = 'id'`);
	database.close();
	change(path);
	return { folder, id };
}

function execute(sql: string) {
	return (path: string) => {
		const database = new DatabaseSync(path);
		database.exec(sql);
		database.close();
	};
}

/** Writes other bytes over the last entry of an index, as a copy that went wrong may. */
function overwriteIndex(path: string, index: string) {
	const database = new DatabaseSync(path);
	const row = database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').get(index);
	const size = Number(database.prepare('PRAGMA page_size').get()?.page_size);
	database.close();
	const file = openSync(path, 'r+');
	writeSync(file, 'X'.repeat(8), Number(row?.rootpage) * size - 10);
	closeSync(file);
}

describe('verifying a release', () => {
	test('gives its number of subjects when all is well', async () => {
		const { folder } = await tamper(() => {});
		using _ = folder;
		expect(verifyRelease(folder.dataDir, copy)).toBe(3);
	});

	test.each([
		['DELETE FROM subjects WHERE rank = 3', /holds 2 subjects and says 3/],
		['UPDATE sources SET subjects = 4', /source jx-registration has another number/],
		['UPDATE sources SET rows = 9', /the sources have 9 rows, the quality 3/],
		[`UPDATE subjects SET rank = 9 WHERE rank = 3`, /the ranks have gaps/],
		[`UPDATE subjects SET uscc = 'x' WHERE rank = 1`, /the code x is not valid/],
		[
			`UPDATE subjects SET detail = json_set(detail, '$.address', 'x') WHERE kind = 'individual'`,
			/1 individual businesses show an address/,
		],
		[
			`UPDATE subjects SET detail = json_set(detail, '$.legalRepresentative', '李二')
				WHERE kind = 'individual'`,
			/1 individual businesses show/,
		],
		[`UPDATE meta SET value = '0' WHERE key = 'sample'`, /mark of sample data is not right/],
		[`UPDATE subjects SET detail = '{}' WHERE rank = 2`, /details of subject 2 cannot be read/],
		[`DELETE FROM name_parts WHERE part = 'traits'`, /name index has another number of subjects/],
		[`DELETE FROM name_parts WHERE part = 'letters'`, /name index has another number of letters/],
		['UPDATE subjects SET name = name || name WHERE rank = 1', /name index has another name/],
		['UPDATE name_postings SET bytes = zeroblob(length(bytes))', /is not found by its name/],
		[`UPDATE meta SET value = 'other' WHERE key = 'id'`, /it says to be other/],
		[
			`UPDATE meta SET value = '99' WHERE key = 'schemaVersion'`,
			/has schema 99, this version of Zhixin reads schema \d+:/,
		],
		[
			`UPDATE sources SET quarantined_by_reason = '{"ragged-row":7}'`,
			/has reasons for another number of rows/,
		],
		['DROP TABLE meta', /is not a release file/],
		['DROP TABLE sources', /is damaged/],
	])('finds a fault: %s', async (sql, sentence) => {
		const { folder, id } = await tamper(execute(sql));
		using _ = folder;
		expect(() => verifyRelease(folder.dataDir, copy)).toThrow(sentence);
		expect(() => promoteRelease(folder.dataDir, copy)).toThrow(sentence);
		expect(readLivePointer(folder.dataDir)?.id).toBe(id);
	});

	test.each([
		['cut short', (path: string) => truncateSync(path, 8192)],
		['empty', (path: string) => writeFileSync(path, '')],
		['not SQLite', (path: string) => writeFileSync(path, 'x'.repeat(10_000))],
	])('refuses a file that is %s', async (_, change) => {
		const { folder } = await tamper(change);
		using _folder = folder;
		expect(() => verifyRelease(folder.dataDir, copy)).toThrow(/is damaged|is not a release file/);
	});

	test('of a large file a thread checks the integrity, and damage comes first', async () => {
		const { folder } = await tamper(() => {});
		using _ = folder;
		const path = releasePath(folder.dataDir, copy);
		expect(verifyReleaseFile(path, copy, 0)).toBe(3);
		expect(() => verifyReleaseFile(path, 'other', 0)).toThrow(/it says to be/);
		overwriteIndex(path, 'subjects_organisation_code');
		expect(() => verifyReleaseFile(path, 'other', 0)).toThrow(
			/the file is damaged \(row 3 missing/,
		);
	});

	test('refuses what is no id and what is not there', () => {
		using folder = new ReleaseFolder();
		expect(() => verifyRelease(folder.dataDir, '../../etc/passwd')).toThrow(/is not a release id/);
		expect(() => verifyRelease(folder.dataDir, copy)).toThrow(/There is no release/);
	});
});
