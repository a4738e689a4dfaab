// An index written in a thread is the one that the build itself writes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { releasePath } from '#lib/server/release/data-dir.ts';
import { makeCode } from '#lib/server/release/make-codes.fixture.ts';
import { createSmallRegistry, type SmallRegistry } from '../small-release.fixture.ts';
import { startNameIndex, takeNameIndex } from './name-index-aside.ts';
import { createNameIndexTables } from './tables.ts';

let small: SmallRegistry;
let release: string;
let scratch: string;

beforeAll(async () => {
	small = createSmallRegistry();
	scratch = mkdtempSync(join(tmpdir(), 'index-aside-'));
	const rows = Array.from('松柏杨柳桃李梅竹兰菊').map((name, at) => ({
		企业名称: `云栖${name}茶叶有限公司`,
		统一社会信用代码: makeCode(4_000 + at),
		行政区划代码: at < 5 ? '360102' : '360702',
		登记状态: at % 3 === 0 ? '注销' : '存续',
		...(at % 2 === 0 ? { 曾用名: `鹤鸣${name}商行` } : {}),
		...(at === 7 ? {} : { 成立日期: `20${10 + at}-02-03` }),
	}));
	const id = await small.release(rows);
	release = releasePath(small.dataDir, id);
});

afterAll(() => {
	small.remove();
	rmSync(scratch, { recursive: true });
});

function read(database: DatabaseSync): unknown {
	return [
		'SELECT * FROM name_alphabet',
		'SELECT * FROM name_regions ORDER BY place',
		`SELECT * FROM name_parts WHERE part <> 'nameOrder' ORDER BY part, piece`,
		'SELECT * FROM name_postings ORDER BY page',
	].map((sql) => database.prepare(sql).all());
}

it('an index written aside holds what one written in the build holds', async () => {
	const aside = await startNameIndex({ release, registrations: ['registration'], scratch });
	const taken = new DatabaseSync(':memory:');
	taken.exec(createNameIndexTables);
	await takeNameIndex(taken, aside);
	expect(read(taken)).toEqual(read(new DatabaseSync(release, { readOnly: true })));
});

it('a thread that fails makes the build fail', async () => {
	const nowhere = join(scratch, 'nowhere.sqlite');
	await expect(startNameIndex({ release: nowhere, registrations: [], scratch })).rejects.toThrow(
		/unable to open database/,
	);
});
