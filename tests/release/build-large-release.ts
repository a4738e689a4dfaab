// Builds a release of so many registrations and four times as many records, to see that memory stays
// flat:
//   node --conditions=zhixin-source tests/release/build-large-release.ts <folder> [registrations]
// Prints rows, seconds, rows a second and the peak of resident memory as one line of JSON.

import { once } from 'node:events';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isUscc } from '@zhixin/api-client/identifiers';
import { buildRelease } from '#lib/server/release/build-release.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const [folder, countText = '1000000'] = process.argv.slice(2);
const COUNT = Number(countText);
const today = new Date().toISOString().slice(0, 10);
const lastMonth = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);

function codeOf(n: number): string {
	const body = `91369900M${String(n).padStart(8, '0')}`;
	for (const character of ALPHABET) if (isUscc(body + character)) return body + character;
	throw new RangeError(body);
}

async function writeLines(path: string, head: string, rows: Iterable<string>): Promise<void> {
	const stream = createWriteStream(path);
	let pending = `${head}\n`;
	for (const row of rows) {
		pending += `${row}\n`;
		if (pending.length < 1 << 20) continue;
		if (!stream.write(pending)) await once(stream, 'drain');
		pending = '';
	}
	stream.end(pending);
	await once(stream, 'finish');
}

function* registrations() {
	for (let n = 0; n < COUNT; n += 1) {
		yield `江西示例${n}号商贸有限公司,${codeOf(n)},存续,360${100 + (n % 11) * 100 + 2},2019-01-02,示例市市场监督管理局,食品销售；日用百货销售`;
	}
}

// Spread over the subjects in no order, as deliveries are.
function* records(make: (n: number, code: string) => string) {
	for (let n = 0; n < COUNT; n += 1) {
		const other = (n * 7919) % COUNT;
		yield make(other, codeOf(other));
	}
}

const tables = {
	penalty: [
		'CF_XDR_MC,CF_XDR_SHXYM,CF_WSH,CF_WFXW,CF_SY,CF_YJ,CF_CFLB,CF_NR,CF_NR_FK,CF_JDRQ,CF_CFJG,失信程度',
		(n: number, code: string) =>
			`江西示例${n}号商贸有限公司,${code},示市监处罚〔2026〕${n}号,销售超过保质期的食品,现场检查发现货架上有超过保质期的食品三件，联系电话13800138000,食品安全法第三十四条,罚款,罚款5000元,0.5,${lastMonth},示例市市场监督管理局,一般`,
	],
	licence: [
		'XK_XDR_MC,XK_XDR_SHXYM,XK_XKWS,XK_WSH,XK_XKLB,XK_XKZS,XK_XKBH,XK_NR,XK_JDRQ,XK_YXQZ,XK_YXQZI,XK_XKJG,XK_ZT',
		(n: number, code: string) =>
			`江西示例${n}号商贸有限公司,${code},准予许可决定书,示许〔2024〕${n}号,普通,食品经营许可证,JY1${n},食品销售,2024/1/2,2024-01-02,2029-01-01,示例市市场监督管理局,1`,
	],
	act: [
		'主体名称,统一社会信用代码,行为类型,类别,文书号,决定日期,内容,认定机关',
		(n: number, code: string) =>
			`江西示例${n}号商贸有限公司,${code},行政监督检查,双随机抽查,示检〔2025〕${n}号,2025-05-06,未发现问题,示例市市场监督管理局`,
	],
	commitment: [
		'主体名称,统一社会信用代码,承诺日期,承诺类型,承诺事由,履约状态,文书号',
		(n: number, code: string) =>
			`江西示例${n}号商贸有限公司,${code},2025-03-04,主动型,依法诚信经营,履行中,示诺${n}`,
	],
} as const;

if (folder === undefined) {
	process.stderr.write('Usage: build-large-release.ts <folder> [registrations]\n');
	process.exitCode = 2;
} else {
	mkdirSync(folder, { recursive: true });
	const source = (profile: string) => ({
		...{ id: profile, profile, name: profile, department: '示例局', collectedAt: today },
		...{ rhythmDays: 30, files: [`${profile}.csv`] },
	});
	await writeLines(
		join(folder, 'registration.csv'),
		'企业名称,统一社会信用代码,登记状态,行政区划代码,成立日期,登记机关,经营范围',
		registrations(),
	);
	for (const [profile, [head, make]] of Object.entries(tables)) {
		await writeLines(join(folder, `${profile}.csv`), head, records(make));
	}
	const manifestPath = join(folder, 'manifest.json');
	const profiles = ['registration', ...Object.keys(tables)];
	writeFileSync(manifestPath, JSON.stringify({ sources: profiles.map(source) }));
	const say = (line: string) => process.stderr.write(`${line}\n`);
	const result = await buildRelease({
		...{ dataDir: join(folder, 'data'), manifestPath, promote: true, say },
	});
	const { bytes, outcome, records: stored, rows, seconds, subjects } = result;
	const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024);
	const rate = Math.round(rows / seconds);
	const line = { outcome, rows, subjects, records: stored, bytes, seconds, rate, peakMiB };
	process.stdout.write(`${JSON.stringify(line)}\n`);
}
