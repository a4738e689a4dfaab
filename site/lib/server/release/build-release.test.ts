import { existsSync, readFileSync } from 'node:fs';
import { release as releaseContract } from '@zhixin/api-client';
import { describe, expect, test } from 'vitest';
import { nameKey } from '#lib/server/registry/analysis/name-key.ts';
import { buildingPath, releasePath, reportPath } from './data-dir.ts';
import { readLivePointer } from './live-release.ts';
import { codes, makeCode } from './make-codes.fixture.ts';
import { ReleaseFolder, someSource } from './make-release-folder.fixture.ts';
import { openRelease } from './open-release.ts';
import { makeWorkbook } from './readers/make-workbook.fixture.ts';

const head =
	'企业名称,统一社会信用代码,注册号,登记状态,主体类型,法定代表人,住所,行政区划代码,成立日期,登记机关,经营范围,曾用名,字号';

function row(name: string, code: string, rest: Partial<Record<string, string>> = {}): string {
	return head
		.split(',')
		.map((header) => ({ 企业名称: name, 统一社会信用代码: code, ...rest })[header] ?? '')
		.join(',');
}

function all(folder: ReleaseFolder, id: string, sql: string) {
	const database = openRelease(folder.dataDir, id);
	try {
		return database.prepare(sql).all();
	} finally {
		database.close();
	}
}

describe('a build', () => {
	test('makes a row a subject, with every field in our words, and makes the release live', async () => {
		using folder = new ReleaseFolder();
		const { id, outcome } = await folder.build([
			head,
			row('南昌示例（测试）有限公司', codes.enterprise, {
				注册号: '110108000000016',
				登记状态: '存续（在营、开业、在册）',
				法定代表人: '王小伟',
				住所: '南昌市红谷滩区1号 电话13800138000',
				行政区划代码: '360122',
				成立日期: '2019/1/2',
				登记机关: '南昌市市场监督管理局',
				经营范围: '食品销售',
				曾用名: '甲公司；乙公司',
				字号: '示例',
			}),
		]);
		expect(outcome).toBe('promoted');
		expect(readLivePointer(folder.dataDir)).toMatchObject({ id, previous: null });
		const [{ detail, ...subject } = {}] = all(folder, id, 'SELECT * FROM subjects');
		expect(subject).toEqual({
			rank: 1,
			uscc: codes.enterprise,
			organisation_code: 'MA0DEMA17',
			registration_number: '110108000000016',
			name: '南昌示例（测试）有限公司',
			name_key: nameKey('南昌示例测试有限公司'),
			kind: 'enterprise',
			status: 'active',
			region: '360112',
			source_id: 'jx-registration',
		});
		expect(JSON.parse(String(detail))).toEqual({
			legalRepresentative: '王小伟',
			address: '南昌市红谷滩区1号 电话[已隐去]',
			establishedOn: '2019-01-02',
			registrationAuthority: '南昌市市场监督管理局',
			businessScope: '食品销售',
			formerNames: ['甲公司', '乙公司'],
			tradeName: '示例',
		});
	});

	test('shows of an individual business the surname of its operator and no address', async () => {
		using folder = new ReleaseFolder();
		const person = { 法定代表人: '欧阳修文', 住所: '南昌市红谷滩区1号', 主体类型: '企业' };
		const { id } = await folder.build([
			head,
			row('欧阳小吃店', codes.individual, person),
			row('写作个体的店', codes.enterprise, { ...person, 主体类型: '个体工商户' }),
		]);
		const rows = all(folder, id, 'SELECT kind, detail FROM subjects');
		expect(rows).toHaveLength(2);
		for (const { detail, kind } of rows) {
			expect(kind).toBe('individual');
			expect(JSON.parse(String(detail))).toMatchObject({
				legalRepresentative: '欧阳*',
				address: null,
			});
		}
		expect(readFileSync(releasePath(folder.dataDir, id)).includes('修文')).toBe(false);
	});

	test('orders subjects as people read them: active first, short names before long ones', async () => {
		using folder = new ReleaseFolder();
		const { id } = await folder.build([
			head,
			row('丙', makeCode(1), { 登记状态: '注销' }),
			row('乙乙', makeCode(2), { 登记状态: '开业' }),
			row('乙', makeCode(3)),
			row('甲', makeCode(4), { 登记状态: '在业' }),
		]);
		expect(all(folder, id, 'SELECT rank, name, status FROM subjects ORDER BY rank')).toEqual([
			{ rank: 1, name: '甲', status: 'active' },
			{ rank: 2, name: '乙乙', status: 'active' },
			{ rank: 3, name: '乙', status: null },
			{ rank: 4, name: '丙', status: 'deregistered' },
		]);
	});

	test('takes the later row of a code, across files and sources, and counts names and codes', async () => {
		using folder = new ReleaseFolder();
		folder.write('1.csv', `${head}\n${row('旧名', codes.enterprise)}\n${row('同名', makeCode(1))}`);
		folder.write(
			'2.csv',
			`${head}\n${row('新名', codes.enterprise)}\n${row('（同名）', makeCode(2))}`,
		);
		const manifest = folder.writeManifest({
			sources: [
				{ ...someSource, id: 'first', files: ['1.csv'] },
				{ ...someSource, id: 'second', files: ['2.csv'], url: 'https://example.cn/' },
			],
		});
		const { id, subjects } = await folder.buildManifest(manifest);
		expect(subjects).toBe(3);
		expect(
			all(folder, id, 'SELECT id, url, rows, quarantined, subjects, records FROM sources'),
		).toEqual([
			{ id: 'first', url: null, rows: 2, quarantined: 0, subjects: 1, records: 0 },
			{
				id: 'second',
				url: 'https://example.cn/',
				rows: 2,
				quarantined: 0,
				subjects: 2,
				records: 0,
			},
		]);
		const [subject] = all(
			folder,
			id,
			`SELECT name, source_id FROM subjects WHERE uscc = '${codes.enterprise}'`,
		);
		expect(subject).toEqual({ name: '新名', source_id: 'second' });
		const meta = all(folder, id, `SELECT value FROM meta WHERE key = 'quality'`);
		const quality = releaseContract.shape.quality.parse(JSON.parse(String(meta[0]?.value)));
		expect(quality).toMatchObject({ rows: 4, sameCodeManyNames: 1, sameNameManyCodes: 1 });
	});

	test('reads CSV, JSON Lines and XLSX of one source alike', async () => {
		using folder = new ReleaseFolder();
		folder.write('a.csv', `名 称;社会信用代码\n甲;${makeCode(1)}\n`);
		folder.write('b.jsonl', `{"机构名称":"乙","统一社会信用代码":"${makeCode(2)}"}\n`);
		const cells = (...texts: string[]) =>
			`<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
		folder.write(
			'c.xlsx',
			makeWorkbook(cells('统一社会信用代码', '主体名称') + cells(makeCode(3), '丙')),
		);
		const { id } = await folder.buildManifest(
			folder.writeManifest({
				sources: [{ ...someSource, files: ['*.csv', '*.jsonl', '*.xlsx'] }],
			}),
		);
		expect(all(folder, id, 'SELECT name FROM subjects ORDER BY uscc')).toEqual([
			{ name: '甲' },
			{ name: '乙' },
			{ name: '丙' },
		]);
	});

	test('marks a release with any made-up code as sample data, and no other', async () => {
		using folder = new ReleaseFolder();
		const real = await folder.build([head, row('甲', makeCode(1, '91', '360100'))]);
		const sample = await folder.build([
			head,
			row('甲', makeCode(1, '91', '360100')),
			row('乙', makeCode(2)),
		]);
		const mark = `SELECT value FROM meta WHERE key = 'sample'`;
		expect(all(folder, real.id, mark)).toEqual([{ value: '0' }]);
		expect(all(folder, sample.id, mark)).toEqual([{ value: '1' }]);
		expect(readLivePointer(folder.dataDir)).toMatchObject({ id: sample.id, previous: real.id });
	});

	test('asked not to promote leaves what is live', async () => {
		using folder = new ReleaseFolder();
		const first = await folder.build([head, row('甲', makeCode(1))]);
		const second = await folder.build([head, row('甲', makeCode(1))], { promote: false });
		expect(second.outcome).toBe('built');
		expect(readLivePointer(folder.dataDir)?.id).toBe(first.id);
		expect(existsSync(buildingPath(folder.dataDir))).toBe(false);
	});

	test('with too many quarantined rows is refused, with its report, and leaves what is live', async () => {
		using folder = new ReleaseFolder();
		const first = await folder.build([head, row('甲', makeCode(1))]);
		folder.write('registration.csv', `${head}\n${row('甲', makeCode(1))}\n${row('乙', '无')}\n`);
		const second = await folder.buildManifest(folder.writeManifest({ quarantineLimit: 0.4 }));
		expect(second).toMatchObject({ outcome: 'refused', rows: 2, quarantined: 1 });
		expect(second.verdict).toMatch(/^50 % of the rows were quarantined, the manifest allows 40 %/);
		expect(readLivePointer(folder.dataDir)?.id).toBe(first.id);
		expect(existsSync(releasePath(folder.dataDir, second.id))).toBe(false);
		expect(readFileSync(reportPath(folder.dataDir, second.id), 'utf8')).toContain(second.verdict);
	});

	test('without a single subject is refused', async () => {
		using folder = new ReleaseFolder();
		const result = await folder.build([head]);
		expect(result).toMatchObject({ outcome: 'refused' });
		expect(result.verdict).toContain('it holds no subject');
	});

	test.each([
		[
			['企业名称,代码', '甲,1'],
			/registration\.csv has no column "统一社会信用代码": its header row is/,
		],
		[['统一社会信用代码', '1'], /registration\.csv has no column "企业名称"/],
	])('of a file without names or codes names the file and the column', async (lines, sentence) => {
		using folder = new ReleaseFolder();
		await expect(folder.build(lines)).rejects.toThrow(sentence);
		expect(existsSync(buildingPath(folder.dataDir))).toBe(false);
	});

	test.each([
		[{ profile: 'honour', listCode: 'HN-NONE' }, /there is no list HN-NONE in data\/lists\.yaml/],
		[{ profile: 'honour', listCode: 'SX-TAX' }, /the list SX-TAX is of profile "serious-dishon/],
		[{ profile: 'serious-dishonesty', listCode: 'sx-sci' }, /SX-SCI names natural persons/],
		[{ profile: 'grade', gradeCode: 'none' }, /there is no grade none in data\/grades\.yaml/],
		[{ profile: 'register', registerCode: 'none' }, /there is no register none in data\/reg/],
	])('of a code that data/ does not hold names it: %j', async (change, sentence) => {
		using folder = new ReleaseFolder();
		folder.write('a.csv', 'x');
		const sources = [{ ...someSource, id: 'jx-others', ...change }];
		const attempt = folder.buildManifest(folder.writeManifest({ sources }));
		await expect(attempt).rejects.toThrow(sentence);
		await expect(attempt).rejects.toThrow(/^Source jx-others: /);
	});
});
