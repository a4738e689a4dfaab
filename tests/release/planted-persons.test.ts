// What a person's row and a person's number leave behind in a release: nothing, byte for byte, in no
// table, index or free page.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { quarantinePath, releasePath, reportPath } from '#lib/server/release/data-dir.ts';
import { codes } from '#lib/server/release/make-codes.fixture.ts';
import { ReleaseFolder, someSource } from '#lib/server/release/make-release-folder.fixture.ts';

const today = new Date().toISOString().slice(0, 10);
// Division 369900 and made-up numbers.
const planted = {
	id: '369900198003071230',
	namedId: '369900199103072344',
	oldId: '369900800307123',
	mobile: '13800138000',
	spacedMobile: '139 0013 9000',
	card: '6222021234567890128',
	plate: '赣A·12345',
	home: '示例县守信镇诺言村7组',
	person: '慕容知信',
	operator: '欧阳立诚',
	legalId: '36990019700101123X',
	passport: 'E87654321',
};

test('a release holds none of a planted set', async () => {
	using folder = new ReleaseFolder();
	const cells = {
		CF_XDR_MC: '示例小吃店',
		CF_XDR_SHXYM: codes.individual,
		CF_WSH: '示罚〔2026〕1号',
		CF_JDRQ: today,
		CF_FRDB: planted.operator,
		CF_FR_ZJHM: planted.legalId,
		CF_SY: `经营者${planted.operator}（身份证号：${planted.namedId}），家住${planted.home}，电话${planted.mobile}`,
		CF_NR: `罚款，${planted.id}，银行卡${planted.card}，${planted.plate}小客车，手机${planted.spacedMobile}`,
		CF_YJ: `身份证${planted.oldId}，护照${planted.passport}`,
		失信程度: '一般',
	};
	const person = { ...cells, CF_XDR_MC: planted.person, CF_XDR_LB: '自然人', CF_XDR_SHXYM: '' };
	const untold = { ...person, CF_XDR_LB: '' };
	const broken = { ...cells, CF_XDR_SHXYM: `${codes.individual.slice(0, -1)}0` };
	const rows = [cells, person, untold, broken].map((row) => JSON.stringify(row)).join('\n');
	folder.write('penalty.jsonl', rows);
	const sources = [{ ...someSource, profile: 'penalty', files: ['penalty.jsonl'] }];
	const { id, records } = await folder.buildManifest(folder.writeManifest({ sources }));
	expect(records).toBe(1);
	for (const path of [
		releasePath(folder.dataDir, id),
		quarantinePath(folder.dataDir, id),
		reportPath(folder.dataDir, id),
	]) {
		const bytes = readFileSync(path);
		for (const [what, secret] of Object.entries(planted)) {
			expect(bytes.includes(secret), `${what} in ${path}`).toBe(false);
			expect(bytes.includes(secret.replace(/\s/g, '')), `${what} in ${path}`).toBe(false);
		}
	}
	expect(readFileSync(releasePath(folder.dataDir, id)).includes('示罚〔2026〕1号')).toBe(true);
});
