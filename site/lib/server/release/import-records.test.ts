// Each profile of records from a file to the release file, with the noise of real files.

import { describe, expect, test } from 'vitest';
import { codes, makeCode } from './make-codes.fixture.ts';
import { ReleaseFolder, someSource } from './make-release-folder.fixture.ts';
import { openRelease } from './open-release.ts';

const firm = codes.enterprise;
const registered = `企业名称,统一社会信用代码,行政区划代码\n示例守信有限公司,${firm},360102\n`;

function day(offset: number): string {
	return new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
}
const recently = day(-20);

async function importRows(
	source: { readonly profile: string; readonly [key: string]: unknown },
	rows: readonly Readonly<Record<string, unknown>>[],
	registrations = registered,
) {
	using folder = new ReleaseFolder();
	folder.write('registration.csv', registrations);
	folder.write('records.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'));
	const sources = [
		{ ...someSource, files: ['registration.csv'] },
		{ ...someSource, id: 'records', department: '示例局', ...source, files: ['records.jsonl'] },
	];
	const { id, outcome, verdict } = await folder.buildManifest(folder.writeManifest({ sources }));
	expect(outcome, verdict).toBe('promoted');
	const database = openRelease(folder.dataDir, id);
	const all = (sql: string) => database.prepare(sql).all();
	const records = all('SELECT * FROM records ORDER BY position').map(
		(row): Record<string, unknown> & { details: Record<string, string> } => ({
			...row,
			details: JSON.parse(String(row.details)),
		}),
	);
	const found = {
		records,
		subjects: all('SELECT * FROM subjects ORDER BY rank'),
		counts: all('SELECT * FROM record_counts'),
		origins: all('SELECT uscc, origin FROM origins'),
		quarantine: folder.readQuarantine(id),
	};
	database.close();
	return found;
}

describe('a licence', () => {
	test('is read by its codes in any case, or by their Chinese names', async () => {
		const row = {
			xk_xdr_mc: '示例守信有限公司',
			xk_xdr_shxym: firm,
			xk_xdr_lb: '法人及非法人组织',
			xk_frdb: '王小明',
			xk_fr_sfzh: '369900198003071234',
			xk_xkws: '准予许可决定书',
			xk_wsh: '示许〔2026〕1号',
			xk_xklb: '普通',
			xk_xkzs: '食品经营许可证',
			xk_xkbh: 'JY13699000000001',
			xk_nr: '--',
			xk_jdrq: '1568180781000',
			xk_yxqz: '2019/9/11',
			xk_yxqzi: '2099-12-31',
			xk_xkjg: '示例市场监督管理局',
			xk_xkjgdm: '00000000000000000X',
			xk_zt: '1',
		};
		const chinese = {
			行政相对人名称: '示例守信有限公司',
			统一社会信用代码: firm,
			许可证书名称: '食品经营许可证',
			许可编号: 'JY13699000000002',
			许可决定日期: '2019年9月10日',
			当前状态: '无效',
		};
		const { records } = await importRows({ profile: 'licence' }, [row, chinese]);
		expect(records).toMatchObject([
			{
				uscc: firm,
				type: 'licence',
				title: '准予许可决定书',
				document_number: '示许〔2026〕1号',
				authority_name: '示例市场监督管理局',
				authority_uscc: null,
				decided_on: '2019-09-11',
				valid_from: '2019-09-11',
				valid_until: null,
				content: null,
				last_public_day: null,
				catalogue_item: 'act-licence',
				region: '360102',
				source_id: 'records',
				details: { category: '普通', state: 'in-force', validity: 'long-term' },
			},
			{
				title: '食品经营许可证',
				document_number: 'JY13699000000002',
				authority_name: '示例局',
				decided_on: '2019-09-10',
				details: { state: 'not-in-force' },
			},
		]);
		expect(JSON.stringify(records)).not.toContain('王小明');
	});
});

describe('a penalty', () => {
	const penalty = {
		CF_XDR_MC: '示例守信有限公司',
		CF_XDR_SHXYM: firm,
		CF_WSH: '示罚〔2026〕1号',
		CF_CFLB: '罚款；警告',
		CF_NR: '罚款2000元',
		CF_NR_FK: '0.2',
		CF_JDRQ: recently,
		CF_CFJG: '示例局',
		失信程度: '一般',
	};
	const read = (...changes: object[]) =>
		importRows(
			{ profile: 'penalty' },
			changes.map((change, index) => ({ ...penalty, CF_WSH: `示罚${index}号`, ...change })),
		);

	test('has an amount in 万元, marked and never put right when it is likely in 元', async () => {
		const { records } = await read({}, { CF_NR_FK: '2000' }, { CF_NR_FK: '5000', CF_NR: '罚款' });
		const fines = records.map(({ details }) => [details.fine, details.fineUnit, details.kinds]);
		expect(fines.toSorted()).toEqual([
			['0.2', 'ten-thousand-yuan', '罚款;警告'],
			['2000', 'doubtful', '罚款;警告'],
			['5000', 'doubtful', '罚款;警告'],
		]);
	});

	test('that may not be shown today is not stored, counted or quarantined', async () => {
		const found = await read(
			{ 失信程度: '轻微' },
			{ CF_JDRQ: day(-400) },
			{ CF_GSJZQ: day(-2) },
			{ 修复状态: '已修复' },
			{ CF_XDR_LB: '自然人' },
			{ CF_XDR_MC: '王小明', CF_XDR_SHXYM: '' },
			{ CF_XDR_SHXYM: '369900198003071235' },
			{ 失信程度: '严重' },
		);
		expect(found.records).toMatchObject([{ severity: 'serious' }]);
		expect(found.counts).toMatchObject([{ uscc: firm, type: 'penalty', count: 1 }]);
		expect(found.quarantine).toEqual([]);
	});

	test('whose clock cannot be read is quarantined', async () => {
		const { quarantine } = await read({ CF_GSJZQ: '一年' }, { CF_JDRQ: '去年' });
		expect(quarantine.map(({ reason }) => reason)).toEqual([
			'unreadable-clock',
			'unreadable-clock',
		]);
	});

	test('of a business that no registration names makes it a subject', async () => {
		const stranger = makeCode(7, '92');
		const { records, subjects } = await read({
			CF_XDR_MC: '示例小吃店',
			CF_XDR_SHXYM: stranger,
			CF_FRDB: '王小明',
			CF_SY: '经营者王小明（身份证号369900198003071235）未亮照',
		});
		expect(subjects[0]).toMatchObject({ uscc: stranger, name: '示例小吃店', kind: 'individual' });
		expect(records[0]?.details.facts).not.toMatch(/王小明|3699001980/);
	});

	test('that comes twice is stored once, as the later row has it; its id stays', async () => {
		const once = await read({ CF_WSH: 'A', 罚款: 1, CF_NR: '罚款一' });
		const twice = await read({ CF_WSH: 'A', CF_NR: '罚款一' }, { CF_WSH: 'A', CF_NR: '罚款二' });
		expect(twice.records).toMatchObject([{ id: once.records[0]?.id, content: '罚款二' }]);
	});
});

describe('the other acts', () => {
	test('are told by 行为类型; those about persons and unknown ones do not enter', async () => {
		const act = { 主体名称: '示例守信有限公司', 统一社会信用代码: firm, 决定日期: recently };
		const words = ['行政强制', '行政确认', '行政裁决', '行政补偿', '行政奖励', '行政征收'];
		const { quarantine, records } = await importRows({ profile: 'act' }, [
			...[...words, '行政给付', '行政监督检查'].map((行为类型) => ({ ...act, 行为类型 })),
			{ ...act, 行为类型: '行政给付', 主体名称: '王小明', 统一社会信用代码: '' },
			{ ...act, 行为类型: '行政处罚' },
			{ ...act, 行为类型: '行政打分' },
		]);
		expect(records.map(({ type }) => type)).toEqual([
			...['enforcement', 'confirmation', 'adjudication', 'compensation', 'reward', 'levy'],
			...['payment', 'inspection'],
		]);
		expect(quarantine.map(({ reason }) => reason)).toEqual(['unknown-act', 'unknown-act']);
	});
});

describe('lists, grades and commitments', () => {
	const row = { 主体名称: '示例守信有限公司', 统一社会信用代码: firm };

	test('of abnormal operation end when the entry is taken off', async () => {
		const { records } = await importRows({ profile: 'abnormal-operation' }, [
			{ ...row, 列入日期: recently, 列入原因: '通过登记的住所无法联系' },
			{ ...row, 列入日期: day(-30), 移出日期: recently },
		]);
		expect(records).toMatchObject([{ details: { reason: '通过登记的住所无法联系' } }]);
	});

	test('carry the code of their list', async () => {
		const bad = await importRows({ profile: 'serious-dishonesty', listCode: 'SX-SAMR' }, [
			{ ...row, 列入日期: recently, 失信程度: '严重' },
		]);
		expect(bad.records).toMatchObject([{ type: 'serious-dishonesty', code: 'SX-SAMR' }]);
		const good = await importRows({ profile: 'honour', listCode: 'HN-TAX-A' }, [
			{ ...row, 评定年度: '2024' },
			{ ...row, 评定年度: '2025' },
		]);
		expect(good.records.map(({ code, details }) => [code, details.year]).toSorted()).toEqual([
			['HN-TAX-A', '2024'],
			['HN-TAX-A', '2025'],
		]);
	});

	test('are stored only at levels that their department publishes', async () => {
		const { quarantine, records } = await importRows({ profile: 'grade', gradeCode: 'tax' }, [
			{ ...row, 等级: 'Ａ级', 评定年度: '2025' },
			{ ...row, 等级: 'D', 评定年度: '2024' },
			{ ...row, 等级: '优', 评定年度: '2023' },
		]);
		expect(records).toMatchObject([{ code: 'tax', details: { level: 'A', year: '2025' } }]);
		expect(quarantine).toMatchObject([{ reason: 'unknown-grade' }]);
	});

	test('of a scale that is not public never enter', async () => {
		const { records } = await importRows(
			{ profile: 'grade', gradeCode: 'public-credit-evaluation' },
			[{ ...row, 等级: '优' }],
		);
		expect(records).toEqual([]);
	});

	test('of commitments say whether they are kept', async () => {
		const { records } = await importRows({ profile: 'commitment' }, [
			{ ...row, 承诺日期: recently, 承诺类型: '主动型', 承诺事由: '依法经营', 履约状态: '履行中' },
		]);
		expect(records).toMatchObject([
			{ title: '主动型', details: { matter: '依法经营', fulfilment: 'under-way' } },
		]);
	});
});

describe('a record under dispute', () => {
	const penalty = { 主体名称: '示例守信有限公司', 统一社会信用代码: firm, 决定日期: recently };

	test('keeps the day from which its source says so, under one id', async () => {
		const rows = [
			{ ...penalty, CF_WSH: '1', 失信程度: '一般', 异议标注日期: '2026年11月2日' },
			{ ...penalty, CF_WSH: '2', 失信程度: '一般', 异议标注日期: '--' },
		];
		const { records } = await importRows({ profile: 'penalty' }, rows);
		expect(
			Object.fromEntries(records.map((row) => [row.document_number, row.disputed_since])),
		).toEqual({ 1: '2026-11-02', 2: null });
		const { records: undisputed } = await importRows({ profile: 'penalty' }, [
			{ ...penalty, CF_WSH: '1', 失信程度: '一般' },
		]);
		const first = records.find((row) => row.document_number === '1');
		expect(undisputed[0]?.id).toBe(first?.id);
	});

	test.each([
		['licence', { XK_WSH: '1' }],
		['act', { 行为类型: '行政强制' }],
		['abnormal-operation', { 列入原因: '失联' }],
		['commitment', { 承诺类型: '主动型' }],
	])('of profile %s is read alike', async (profile, more) => {
		const { records } = await importRows({ profile }, [
			{ ...penalty, ...more, 异议日期: '2026-11-02' },
		]);
		expect(records).toMatchObject([{ disputed_since: '2026-11-02' }]);
	});

	test('whose mark cannot be read is quarantined, not shown as undisputed', async () => {
		const { quarantine, records } = await importRows({ profile: 'licence' }, [
			{ ...penalty, XK_WSH: '1', 异议标注日期: '处理中' },
		]);
		expect(records).toEqual([]);
		expect(quarantine).toMatchObject([{ reason: 'invalid-field', column: '异议标注日期' }]);
	});
});

describe('a register without codes', () => {
	const rows = [
		{ 主体名称: '示例养老院（一）', 行政区划代码: '360102', 备案号: '1' },
		{ 主体名称: '示例养老院（二）', 行政区划代码: '360102', 备案号: '2' },
		{ 主体名称: '示例养老院一', 行政区划代码: '360102', 备案号: '3' },
		{ 主体名称: '示例养老院（三）', 行政区划代码: '360102', 备案号: '4' },
		{ 主体名称: '示例养老院（一）', 备案号: '5' },
		{ 主体名称: '示例养老院(一)', 行政区划代码: '360100', 备案号: '6' },
		{ 主体名称: '示例养老院（一）', 行政区划: '南昌市东湖区', 备案号: '7' },
		{ 主体名称: '示例养老院（一）', 所属区县: '濂溪区', 备案号: '8' },
		{ 主体名称: '示例养老院（一）', 行政区划: '东湖', 备案号: '9' },
		{ 主体名称: '示例养老院（一）', 行政区划: '江西省', 备案号: '10' },
	];

	test('is matched by exact name and division, or quarantined, never guessed', async () => {
		const registrations = [
			'企业名称,统一社会信用代码,行政区划代码',
			`示例养老院（一）,${makeCode(1, '52')},360102`,
			`示例养老院（一）,${makeCode(2, '52')},360402`,
			`示例养老院（二）,${makeCode(3, '52')},360102`,
			`示例养老院（二）,${makeCode(4, '52')},360102`,
		].join('\n');
		const source = { profile: 'register', registerCode: 'elder-care-filing' };
		const { quarantine, records } = await importRows(source, rows, registrations);
		const own = { uscc: makeCode(1, '52'), code: 'elder-care-filing', region: '360102' };
		expect(
			records.toSorted((a, b) => Number(a.details.number) - Number(b.details.number)),
		).toMatchObject([
			{ ...own, document_number: '1' },
			{ ...own, document_number: '6' },
			{ ...own, document_number: '7' },
			{ uscc: makeCode(2, '52'), region: '360402', document_number: '8' },
		]);
		expect(quarantine.map(({ reason, row }) => [row, reason])).toEqual([
			[2, 'subject-ambiguous'],
			[3, 'subject-unmatched'],
			[4, 'subject-unmatched'],
			[5, 'missing-division'],
			[9, 'missing-division'],
			[10, 'subject-ambiguous'],
		]);
	});
});

describe('origins', () => {
	test('are stored as hosts of subjects of the release', async () => {
		const { origins, quarantine } = await importRows({ profile: 'origins' }, [
			{ 统一社会信用代码: firm, 域名: 'WWW.Example.cn；http://示例.中国/a?b' },
			{ 统一社会信用代码: firm, 域名: 'javascript:alert(1)' },
			{ 统一社会信用代码: firm, 域名: '127.0.0.1' },
			{ 统一社会信用代码: makeCode(9), 域名: 'a.cn' },
		]);
		expect(origins).toEqual([
			{ uscc: firm, origin: 'https://www.example.cn' },
			{ uscc: firm, origin: 'https://xn--fsq092h.xn--fiqs8s' },
		]);
		expect(quarantine.map(({ reason }) => reason)).toEqual(['invalid-origin', 'invalid-origin']);
	});
});
