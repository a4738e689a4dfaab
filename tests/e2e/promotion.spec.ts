// Releases change under people who read: nobody may notice but by what they read. A server and a
// data folder of its own, since the other tests count on theirs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serveApp } from '../bench/serve-app.ts';
import { runReleaseAside } from './run-release-aside.ts';

const uscc = '91369900MA0DEMA17N';
const clients = 50;
const promotions = 6;

function writeSources(folder: string, name: string): string {
	const source = { department: '示例局', collectedAt: '2026-11-20', rhythmDays: 7 };
	const registration = { 企业名称: name, 统一社会信用代码: uscc, 行政区划代码: '360104' };
	const penalty = { 主体名称: name, 统一社会信用代码: uscc, 决定日期: '2026-11-01', 文书号: '罚1' };
	const details = { 失信程度: '一般', 公示截止期: '2099-12-31', 认定机关: '示例局' };
	const files = { registration: registration, penalty: { ...penalty, ...details } };
	for (const [file, row] of Object.entries(files)) {
		writeFileSync(join(folder, `${file}.jsonl`), `${JSON.stringify(row)}\n`);
	}
	const sources = Object.keys(files).map((profile) => ({
		...source,
		id: profile,
		profile,
		name: profile,
		files: [`${profile}.jsonl`],
	}));
	const manifest = join(folder, 'manifest.json');
	writeFileSync(manifest, JSON.stringify({ quarantineLimit: 0, sources }));
	return manifest;
}

test(`promotions while ${clients} clients read fail no request`, async () => {
	test.setTimeout(120_000);
	const folder = mkdtempSync(join(tmpdir(), 'promotion-'));
	const dataDir = join(folder, 'data');
	const ids: string[] = [];
	for (const name of ['云栖甲', '云栖乙']) {
		const said = await runReleaseAside(dataDir, ['build', writeSources(folder, name)]);
		ids.push(/Release (\S+):/.exec(said)?.[1] ?? '');
	}
	const site = await serveApp('build/index.js', '/readyz', { ZHIXIN_DATA_DIR: dataDir });
	const addresses = [
		`/api/v1/subjects/${uscc}`,
		`/api/v1/subjects/${uscc}/records`,
		'/api/v1/subjects?q=云栖',
		'/api/v1/release',
		`/e/${uscc}`,
	];
	const failed: string[] = [];
	const names = new Set<string>();
	let answered = 0;
	let isOver = false;
	async function read(client: number): Promise<void> {
		for (let turn = client; !isOver; turn += 1) {
			const address = addresses[turn % addresses.length] ?? '';
			const response = await fetch(site.origin + address).catch(() => undefined);
			const text = await response?.text().catch(() => undefined);
			answered += 1;
			if (!response?.ok || text === undefined) failed.push(`${response?.status} ${address}`);
			for (const [name] of text?.matchAll(/云栖[甲乙]/g) ?? []) names.add(name);
		}
	}
	try {
		const readers = Array.from({ length: clients }, (_, client) => read(client));
		for (let turn = 0; turn < promotions; turn += 1) {
			await runReleaseAside(dataDir, ['promote', ids[turn % 2] ?? '']);
			await new Promise((resolve) => setTimeout(resolve, 700));
		}
		isOver = true;
		await Promise.all(readers);
		expect(failed).toEqual([]);
		expect([...names].sort()).toEqual(['云栖乙', '云栖甲']);
		expect(answered).toBeGreaterThan(clients * promotions);
	} finally {
		isOver = true;
		await site.stop();
		rmSync(folder, { recursive: true });
	}
});
