import { copyFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { releasePath } from './data-dir.ts';
import { codes } from './make-codes.fixture.ts';
import { ReleaseFolder, someSource } from './make-release-folder.fixture.ts';
import { verifyRelease } from './verify-release.ts';

const copy = '20200101t000000z-00000000';
const today = new Date().toISOString().slice(0, 10);

test.each([
	['DELETE FROM records WHERE position = 2', /holds 1 records and says 2/],
	['UPDATE records SET position = 9 WHERE position = 2', /positions of records have gaps/],
	['UPDATE sources SET records = 3 WHERE records > 0', /another number of records than it says/],
	[`UPDATE records SET uscc = '${codes.collective}'`, /1 subjects of records are not there/],
	['UPDATE record_counts SET count = 7', /counts of records are not right/],
	['DELETE FROM record_counts', /counts of records are not right/],
	[
		`INSERT INTO record_counts SELECT uscc, 'levy', '', 0 FROM record_counts`,
		/counts of records are not right/,
	],
	[
		`UPDATE records SET last_public_day = '2099-01-01' WHERE position = 1;
			DELETE FROM record_counts;
			INSERT INTO record_counts SELECT uscc, type, last_public_day, count(*)
				FROM records GROUP BY uscc, type, last_public_day`,
		/last public day of record 1 is not what the rule says/,
	],
	[
		`UPDATE records SET severity = 'minor' WHERE position = 2`,
		/last public day of record 2 is not what the rule says/,
	],
	[
		'UPDATE records SET public_until = decided_on WHERE position = 2',
		/last public day of record 2 is not what the rule says/,
	],
	[
		`UPDATE records SET type = 'levy' WHERE position = 1;
			UPDATE record_counts SET count = 1;
			INSERT INTO record_counts SELECT uscc, 'levy', last_public_day, 1 FROM record_counts`,
		/records are not in their order/,
	],
	[`UPDATE records SET details = '[]' WHERE position = 1`, /record 1 cannot be read/],
])('a release is not fit after %s', async (sql, sentence) => {
	using folder = new ReleaseFolder();
	const row = { 主体名称: '示例', 统一社会信用代码: codes.enterprise, CF_JDRQ: today };
	const rows = ['甲', '乙'].map((CF_WSH) => JSON.stringify({ ...row, CF_WSH, 失信程度: '一般' }));
	folder.write('penalty.jsonl', rows.join('\n'));
	const sources = [{ ...someSource, profile: 'penalty', files: ['penalty.jsonl'] }];
	const { id, outcome, verdict } = await folder.buildManifest(folder.writeManifest({ sources }));
	expect(outcome, verdict).toBe('promoted');
	const path = releasePath(folder.dataDir, copy);
	copyFileSync(releasePath(folder.dataDir, id), path);
	const database = new DatabaseSync(path);
	database.exec(`UPDATE meta SET value = '${copy}' WHERE key = 'id'; ${sql}`);
	database.close();
	expect(() => verifyRelease(folder.dataDir, copy)).toThrow(sentence);
});
