// A small release for the tests of what is saved: a home for the aged with a badge and a penalty, and a
// business that is not registered and known from one penalty alone.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordPage } from '@zhixin/api-client';
import { dayFromToday } from './kept-release.ts';
import { runReleaseAside } from './run-release-aside.ts';

export const home = { uscc: '91369900MA0DEMA17N', name: '云栖养老院', penalty: '罚一' };
export const shop = { uscc: '92369900MA0DEMB13W', name: '云栖乙店', penalty: '罚二' };

const about = ({ name, uscc }: { name: string; uscc: string }) => ({
	主体名称: name,
	统一社会信用代码: uscc,
});
const penaltyOf = (one: typeof home) => ({
	...about(one),
	决定日期: dayFromToday(-20),
	失信程度: '一般',
	公示截止期: dayFromToday(40),
	认定机关: '示例局',
	文书号: one.penalty,
});

/** Builds the release and makes it live; `isLater`: the penalty of the home is not in it any more. */
export async function buildSavedRelease(
	folder: string,
	dataDir: string,
	isLater = false,
): Promise<void> {
	mkdirSync(folder, { recursive: true });
	const filing = {
		...about(home),
		决定日期: dayFromToday(-90),
		备案号: '示备1',
		认定机关: '示例局',
	};
	const registered = { 企业名称: home.name, 统一社会信用代码: home.uscc, 行政区划代码: '360104' };
	const entries: { id: string; profile: string; rows: object[]; [more: string]: unknown }[] = [
		{ id: 'subjects', profile: 'registration', rows: [registered] },
		{
			...{ id: 'filings', profile: 'register', registerCode: 'elder-care-filing' },
			rows: [filing],
		},
		{ id: 'market-list', profile: 'serious-dishonesty', listCode: 'SX-SAMR', rows: [] },
		{ id: 'penalties', profile: 'penalty', rows: isLater ? [] : [penaltyOf(home)] },
		{ id: 'others', profile: 'penalty', rows: [penaltyOf(shop)] },
	];
	for (const { id, rows } of entries) {
		const lines = rows.map((row) => `${JSON.stringify(row)}\n`);
		writeFileSync(join(folder, `${id}.jsonl`), lines.join(''));
	}
	const sources = entries.map(({ rows: _, ...source }) => ({
		...source,
		name: `${source.id} 来源`,
		department: '示例局',
		rhythmDays: 30,
		collectedAt: dayFromToday(-1),
		files: [`${source.id}.jsonl`],
	}));
	const manifest = join(folder, 'manifest.json');
	writeFileSync(manifest, JSON.stringify({ quarantineLimit: 0, sources }));
	await runReleaseAside(dataDir, ['build', manifest]);
}

/** Withdraws the record of a subject that has this document number. */
export async function withdrawRecord(
	origin: string,
	dataDir: string,
	{ uscc, penalty }: typeof home,
): Promise<void> {
	const answer = await fetch(`${origin}/api/v1/subjects/${uscc}/records`);
	const { items } = (await answer.json()) as RecordPage;
	const found = items.find(({ documentNumber }) => documentNumber === penalty);
	await runReleaseAside(dataDir, ['withdraw', found?.id ?? '']);
}
