// Writes the synthetic corpus as the files of a release:
//   node --conditions=zhixin-source tests/search/corpus/write-release-input.ts <folder> <count> [<seed>]
import { once } from 'node:events';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { makeSubjects, type SyntheticSubject } from './make-names.ts';

/** The seed of the corpus that gold set and bench speak of. */
export const corpusSeed = 5;

/** Rows per write: a write for each would cost more than the row. */
const batch = 2_000;
/** Every so many-th subject that looks after old people stands in the register of them too. */
const filedEvery = 2;

const header =
	'企业名称,统一社会信用代码,注册号,主体类型,登记状态,行政区划代码,成立日期,字号,曾用名\n';
const kindWords: Readonly<Record<string, string>> = {
	enterprise: '企业',
	individual: '个体工商户',
	cooperative: '农民专业合作社',
	'social-organisation': '社会组织',
	'public-institution': '事业单位',
};
const statusWords: Readonly<Record<string, string>> = {
	active: '存续',
	deregistered: '注销',
	revoked: '吊销',
	suspended: '停业',
	'moved-out': '迁出',
};

// No part of a name holds a comma, a quotation mark or a line break.
function row(subject: SyntheticSubject): string {
	const { uscc, name, region, kind, status, establishedOn } = subject;
	const { registrationNumber = '', alias = '', formerNames = [] } = subject;
	return `${name},${uscc},${registrationNumber},${kindWords[kind]},${statusWords[status]},${region},${establishedOn},${alias},${formerNames.join(';')}\n`;
}

const source = {
	department: '合成数据',
	collectedAt: '2026-11-20',
	rhythmDays: 30,
};

/** Writes registrations, a register and the manifest into a folder; gives the manifest's path. */
export async function writeReleaseInput(
	folder: string,
	count: number,
	seed: number = corpusSeed,
): Promise<string> {
	mkdirSync(folder, { recursive: true });
	const file = createWriteStream(join(folder, 'registration.csv'));
	file.write(header);
	const filed = ['主体名称,统一社会信用代码,备案号,备案日期,备案机关\n'];
	let rows: string[] = [];
	let written = 0;
	for (const subject of makeSubjects(count, seed)) {
		rows.push(row(subject));
		written += 1;
		if (subject.name.includes('养老') && written % filedEvery === 0) {
			filed.push(`${subject.name},${subject.uscc},合成${written},2026-01-05,合成民政局\n`);
		}
		if (rows.length < batch) continue;
		if (!file.write(rows.join(''))) await once(file, 'drain');
		rows = [];
	}
	file.end(rows.join(''));
	await finished(file);
	writeFileSync(join(folder, 'elder-care.csv'), filed.join(''));
	const manifestPath = join(folder, 'manifest.json');
	const registration = {
		...source,
		id: 'registration',
		profile: 'registration',
		name: '合成登记信息',
		files: ['registration.csv'],
	};
	const register = {
		...source,
		id: 'elder-care',
		profile: 'register',
		registerCode: 'elder-care-filing',
		name: '合成养老机构备案',
		files: ['elder-care.csv'],
	};
	writeFileSync(
		manifestPath,
		JSON.stringify({ quarantineLimit: 0, sources: [registration, register] }),
	);
	return manifestPath;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const [folder, count, seed = `${corpusSeed}`] = process.argv.slice(2);
	if (folder === undefined || !/^[1-9]\d*$/.test(count ?? '') || !/^\d+$/.test(seed)) {
		console.error('Usage: write-release-input.ts <folder> <count> [<seed>]');
		process.exitCode = 2;
	} else {
		console.log(await writeReleaseInput(folder, Number(count), Number(seed)));
	}
}
