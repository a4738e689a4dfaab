// What is new in the release, on the first page and on that of the sources: a server of its own, whose
// second release adds a business, drops one and shows one record more.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServedApp, serveApp } from '../bench/serve-app.ts';
import { expect, test } from './fixtures.ts';
import { dayFromToday } from './kept-release.ts';
import { runReleaseAside } from './run-release-aside.ts';

const [stays, goes, comes, comesToo] = [
	'91369900MA0DEMA17N',
	'92369900MA0DEMB13W',
	'91369900M00000007J',
	'91369900M00000008M',
];

/** The newest day of the release before. */
const heading = `自 ${dayFromToday(-2)} 的上一版以来`;

let folder: string;
let dataDir: string;
let site: ServedApp;

async function build(usccs: readonly string[], documents: readonly string[], collectedOn: string) {
	const sources = join(folder, 'sources');
	mkdirSync(sources, { recursive: true });
	const rows = {
		registration: usccs.map((uscc) => ({ 企业名称: `云栖${uscc}`, 统一社会信用代码: uscc })),
		penalty: documents.map((文书号) => ({
			主体名称: '云栖',
			统一社会信用代码: stays,
			决定日期: dayFromToday(-20),
			失信程度: '一般',
			公示截止期: dayFromToday(40),
			认定机关: '示例局',
			文书号,
		})),
	};
	const entries = Object.entries(rows).map(([profile, of]) => {
		const file = `${profile}.jsonl`;
		writeFileSync(join(sources, file), of.map((row) => `${JSON.stringify(row)}\n`).join(''));
		const collectedAt = profile === 'penalty' ? collectedOn : dayFromToday(-2);
		const words = { name: `${profile} 来源`, department: '示例局', rhythmDays: 30 };
		return { id: profile, profile, ...words, collectedAt, files: [file] };
	});
	const manifest = join(sources, 'manifest.json');
	writeFileSync(manifest, JSON.stringify({ quarantineLimit: 0, sources: entries }));
	await runReleaseAside(dataDir, ['build', manifest]);
}

test.beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'release-changes-'));
	dataDir = join(folder, 'data');
	await build([stays, goes], ['罚一'], dayFromToday(-2));
	site = await serveApp('build/index.js', '/readyz', { ZHIXIN_DATA_DIR: dataDir });
});

test.afterAll(async () => {
	await site.stop();
	rmSync(folder, { recursive: true });
});

test('says what came and went since the release before, and nothing of a first one', async ({
	page,
}) => {
	await page.goto(site.origin);
	const summary = page.getByRole('region', { name: '现在能查到什么' });
	await expect(summary.getByText('2 家机构')).toBeVisible();
	await expect(summary.getByRole('heading', { name: heading })).toHaveCount(0);

	await build([stays, comes, comesToo], ['罚一', '罚二'], dayFromToday(-1));
	// A server looks for another release twice a second.
	const isLive = async () => (await (await fetch(`${site.origin}/api/v1/release`)).json()).changes;
	await expect.poll(isLive).not.toBeNull();
	await page.goto(site.origin);
	await expect(summary.getByText('3 家机构')).toBeVisible();
	await expect(summary.getByRole('heading', { name: heading })).toBeVisible();
	const told = ['新增机构：2 家', '不再有的机构：1 家', '新增信用信息：1 条', '更新了的来源：1 个'];
	await expect(summary.getByRole('listitem')).toHaveText(told);

	await page.goto(`${site.origin}/release`);
	const changes = page.getByRole('region', { name: heading });
	await expect(changes.getByRole('listitem')).toHaveText(told);
	await changes.getByText('更新了哪些来源').click();
	await expect(changes.getByRole('listitem')).toHaveText([...told, 'penalty 来源']);

	await page.goto(`${site.origin}/en`);
	await expect(page.getByText('Organisations added: 2')).toBeVisible();
});
