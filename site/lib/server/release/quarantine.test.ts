// What is not taken: why, where, and what stays of it.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { quarantinePath, releasePath, reportPath } from './data-dir.ts';
import { codes, makeCode } from './make-codes.fixture.ts';
import { ReleaseFolder } from './make-release-folder.fixture.ts';

const identityNumber = '110101199003074514';

describe('the quarantine file', () => {
	test('names source, file, row, column and reason of each row', async () => {
		using folder = new ReleaseFolder();
		const { id } = await folder.build([
			'企业名称,统一社会信用代码,地区',
			`甲,${codes.enterprise},南昌`,
			'乙,,南昌',
			'丙,91350100M000100Y4A,南昌',
			'丁,000000000000000000,南昌',
			`,${makeCode(1)},南昌`,
			'戊',
			`${'长'.repeat(201)},${makeCode(2)},南昌`,
		]);
		const entries = folder.readQuarantine(id);
		expect(entries.map(({ column, reason, row }) => [row, column, reason])).toEqual([
			[3, '统一社会信用代码', 'missing-uscc'],
			[4, '统一社会信用代码', 'invalid-uscc: check-character'],
			[5, '统一社会信用代码', 'placeholder-code'],
			[6, '企业名称', 'missing-name'],
			[7, '', 'ragged-row'],
			[8, '企业名称', 'invalid-field'],
		]);
		expect(entries[1]).toMatchObject({
			source: 'jx-registration',
			file: 'registration.csv',
			cells: { 企业名称: '丙', 统一社会信用代码: '91350100M000100Y4A', 地区: '南昌' },
		});
		const report = readFileSync(reportPath(folder.dataDir, id), 'utf8');
		expect(report).toMatch(/\| missing-uscc \| 1 \| .* \| 3 \|/);
		expect(report).toContain('Columns not read: 地区.');
	});

	test('holds nothing of a person: no identity number, telephone, representative or address', async () => {
		using folder = new ReleaseFolder();
		const { id } = await folder.build([
			'企业名称,统一社会信用代码,法定代表人,住所,证件号码,联系电话,备注,主体类型',
			`张三丰,${identityNumber},张三丰,南昌市1号,${identityNumber},13800138000,,`,
			`李四光,${makeCode(1)},李四光,南昌市1号,,,,自然人`,
			`王五${identityNumber},${makeCode(2)},王五,南昌市1号,,,,`,
			`陈六小店,不详,陈六,南昌市1号,${identityNumber},13800138000,证${identityNumber}号电13800138000,`,
			`甲,${codes.enterprise},甲,,,,,`,
		]);
		expect(folder.readQuarantine(id).map(({ cells, reason }) => [reason, cells])).toEqual([
			['natural-person', {}],
			['natural-person', {}],
			['personal-data-in-name', {}],
			[
				'missing-uscc',
				{ 企业名称: '陈六小店', 统一社会信用代码: '不详', 备注: '证[已隐去]号电[已隐去]' },
			],
		]);
		for (const path of [quarantinePath, reportPath, releasePath]) {
			const bytes = readFileSync(path(folder.dataDir, id));
			for (const trace of [identityNumber, '13800138000', '张三丰', '李四光', '南昌市1号']) {
				expect(bytes.includes(trace)).toBe(false);
			}
		}
	});

	test('does not hold rows that are taken with a warning; the report counts them', async () => {
		using folder = new ReleaseFolder();
		const { id, quarantined } = await folder.build([
			'企业名称,统一社会信用代码,登记状态,成立日期,注册号,行政区划代码',
			`甲,${makeCode(1, '98')},状态不明,1999年,12345,360106`,
		]);
		expect(quarantined).toBe(0);
		const report = readFileSync(reportPath(folder.dataDir, id), 'utf8');
		for (const code of ['inner-check', 'unknown-class', 'unknown-status', 'unreadable-date']) {
			expect(report).toContain(`| ${code} | 1 |`);
		}
		expect(report).toContain('| unknown-status: 状态不明 | 1 |');
		expect(report).toContain('| Division in no edition | 1 |');
	});
});
