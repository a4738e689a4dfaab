// A small release of one business for the tests of what is kept on the device: two penalties, one of
// them disputed and from a source that is overdue, and a second business that nobody looks up.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runReleaseAside } from './run-release-aside.ts';

export const keptUscc = '91369900MA0DEMA17N';
export const otherUscc = '92369900MA0DEMB13W';
export const keptName = '云栖甲商贸有限公司';

const dayInMilliseconds = 86_400_000;

/** The day so many days from today, `YYYY-MM-DD`. */
export function dayFromToday(days: number): string {
	return new Date(Date.now() + days * dayInMilliseconds).toISOString().slice(0, 10);
}

/** Builds the release and makes it live. */
export async function buildKeptRelease(folder: string, dataDir: string): Promise<void> {
	mkdirSync(folder, { recursive: true });
	const penalty = {
		主体名称: keptName,
		统一社会信用代码: keptUscc,
		决定日期: dayFromToday(-20),
		失信程度: '一般',
		公示截止期: dayFromToday(40),
		认定机关: '示例局',
	};
	const files = {
		registration: [
			{ 企业名称: keptName, 统一社会信用代码: keptUscc, 行政区划代码: '360104' },
			{ 企业名称: '云栖乙店', 统一社会信用代码: otherUscc, 行政区划代码: '360104' },
		],
		penalty: [{ ...penalty, 文书号: '罚一' }],
		disputed: [{ ...penalty, 文书号: '罚二', 异议标注日期: dayFromToday(-3) }],
	};
	for (const [file, rows] of Object.entries(files)) {
		const lines = rows.map((row) => `${JSON.stringify(row)}\n`);
		writeFileSync(join(folder, `${file}.jsonl`), lines.join(''));
	}
	const source = { department: '示例局', rhythmDays: 7 };
	const sources = Object.keys(files).map((file) => ({
		...source,
		id: file,
		profile: file === 'disputed' ? 'penalty' : file,
		name: `${file} 来源`,
		...(file === 'disputed' ? { url: 'https://source.example/list' } : {}),
		collectedAt: dayFromToday(file === 'disputed' ? -30 : -1),
		files: [`${file}.jsonl`],
	}));
	const manifest = join(folder, 'manifest.json');
	writeFileSync(manifest, JSON.stringify({ quarantineLimit: 0, sources }));
	await runReleaseAside(dataDir, ['build', manifest]);
}
