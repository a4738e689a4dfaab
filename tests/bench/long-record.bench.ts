// The page of a subject with 20,000 records against that of one with five of each type, page by
// page of five items, in alternating rounds of one run. Half of the long record is penalties of every day of a
// year, each day with a last day of its own: the dearest to count.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, requestsPerSecond } from './rate.ts';
import { type ServedApp, serveApp } from './serve-app.ts';

const rounds = 5;
const hoped = 1.5;
/** Of each of two types. */
const longRecord = 10_000;
const shortRecord = 5;
const long = '91369900MA0DEMA17N';
const short = '52369900MJ0DEMH14N';

const dayInMilliseconds = 86_400_000;

const source = (profile: string) => ({
	id: profile,
	profile,
	name: 'bench',
	department: 'bench',
	collectedAt: '2026-11-20',
	rhythmDays: 1,
	files: [`${profile}.csv`],
});

function writeCsv(folder: string, profile: string, headers: string, rows: readonly string[]): void {
	writeFileSync(join(folder, `${profile}.csv`), `${[headers, ...rows].join('\n')}\n`);
}

function recordRows(uscc: string, name: string, count: number, severity: string): string[] {
	return Array.from({ length: count }, (_, index) => {
		const decided = new Date(Date.now() - (index % 360) * dayInMilliseconds);
		const day = decided.toISOString().slice(0, 10);
		return [`${uscc}-${severity}-${index}`, name, uscc, day, severity, '示例局', '示例内容'].join();
	});
}

function writeSources(folder: string): string {
	const headers = '文书号,主体名称,统一社会信用代码,决定日期,失信程度,认定机关,内容';
	const subjects = [
		['示例长记录公司', long, longRecord],
		['示例短记录学会', short, shortRecord],
	] as const;
	writeCsv(
		folder,
		'registration',
		'企业名称,统一社会信用代码,行政区划代码,登记状态',
		subjects.map(([name, uscc]) => [name, uscc, '360104', '存续'].join()),
	);
	for (const [profile, severity] of [
		['licence', ''],
		['penalty', '一般'],
	] as const) {
		const rows = subjects.flatMap(([name, uscc, count]) => recordRows(uscc, name, count, severity));
		writeCsv(folder, profile, headers, rows);
	}
	const sources = ['registration', 'licence', 'penalty'].map(source);
	const manifest = join(folder, 'manifest.json');
	writeFileSync(manifest, JSON.stringify({ quarantineLimit: 0, sources }));
	return manifest;
}

function buildRelease(dataDir: string, manifest: string): void {
	const { status, stderr } = spawnSync(
		process.execPath,
		['--conditions=zhixin-source', 'site/lib/server/release/cli.ts', 'build', manifest],
		{ env: { ...process.env, ZHIXIN_DATA_DIR: dataDir }, encoding: 'utf8' },
	);
	if (status !== 0) throw new Error(`the release was not built: ${stderr}`);
}

async function compare(site: ServedApp, what: string, path: (uscc: string) => string) {
	const ratios: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		const few = await requestsPerSecond(site.origin + path(short));
		const many = await requestsPerSecond(site.origin + path(long));
		ratios.push(few / many);
	}
	const ratio = median(ratios).toFixed(2);
	console.log(`long record: ${what} takes ${ratio} times as long (target ≤ ${hoped})`);
}

// Five items from where the last page begins, however many the walk there took.
async function lastPage(site: ServedApp, uscc: string): Promise<string> {
	const path = `/api/v1/subjects/${uscc}/records?type=penalty`;
	let at = '';
	for (;;) {
		const response = await fetch(`${site.origin}${path}&limit=50${at}`);
		const { nextCursor } = (await response.json()) as { nextCursor: string | null };
		if (nextCursor === null) return `${path}&limit=${shortRecord}${at}`;
		at = `&cursor=${nextCursor}`;
	}
}

/** Prints how much longer each answer about the long record takes, median of the rounds. */
export async function benchLongRecord(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'long-record-bench-'));
	const dataDir = join(folder, 'data');
	try {
		buildRelease(dataDir, writeSources(folder));
		const site = await serveApp('build/index.js', '/readyz', { ZHIXIN_DATA_DIR: dataDir });
		try {
			const subject = (uscc: string) => `/api/v1/subjects/${uscc}`;
			await compare(site, 'the subject with its counts', subject);
			await compare(site, 'a page of five records', (uscc) => `${subject(uscc)}/records?limit=5`);
			const last: Record<string, string> = {
				[long]: await lastPage(site, long),
				[short]: await lastPage(site, short),
			};
			await compare(site, 'the last page of penalties', (uscc) => last[uscc] ?? '');
			await compare(site, 'the page of the subject', (uscc) => `/e/${uscc}`);
		} finally {
			await site.stop();
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
}
