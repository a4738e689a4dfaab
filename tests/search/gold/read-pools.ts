// The two halves: the synthetic corpus, which any clone can make, and the real registers, which
// stand beside the repository and are never copied into it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readRegion } from '#lib/server/release/profiles/read-region.ts';
import { readSubjectCode } from '#lib/server/release/profiles/read-subject-code.ts';
import {
	registersBeside,
	registersWithCodes,
	writeRegistersManifest,
} from '../../release/real-registers.ts';
import { makeSubjects } from '../corpus/make-names.ts';
import parts from '../corpus/name-parts.json' with { type: 'json' };
import shops from '../corpus/shop-words.json' with { type: 'json' };
import { WeightedWords } from '../corpus/weighted-words.ts';
import { corpusSeed, writeReleaseInput } from '../corpus/write-release-input.ts';
import { NameSplitter } from '../names/split-name.ts';
import type { GoldSubject } from './gold-subject.ts';

/** The halves of the gold set. */
export type GoldHalf = 'synthetic' | 'real';

const syntheticCount = 200_000;
const nameHeaders = ['企业名称', '机构名称', '企业名称(精确匹配得到)'];
const codeHeaders = [
	'统一社会信用代码',
	'统一社会信用代码(校验位不符,原样)',
	'统一社会信用代码(精确匹配得到)',
	'原登记标识(原样)',
];

const splitter = new NameSplitter([
	...Object.values(parts.trades).flatMap((line) => WeightedWords.read(line).words),
	...Object.keys(shops.shops),
]);

/** The first `count` subjects of the synthetic corpus. */
export function syntheticPool(count = syntheticCount, seed = corpusSeed): GoldSubject[] {
	return Array.from(makeSubjects(count, seed), (subject) => ({
		uscc: subject.uscc,
		name: subject.name,
		registrationNumber: subject.registrationNumber,
		region: subject.region,
		otherNames: [...(subject.alias ? [subject.alias] : []), ...(subject.formerNames ?? [])],
		parts: splitter.split(subject.name),
	}));
}

function cellOf(row: Readonly<Record<string, string>>, headers: readonly string[]): string {
	return headers.map((header) => row[header]).find((cell) => cell !== undefined) ?? '';
}

function realPool(): GoldSubject[] {
	const byCode = new Map<string, GoldSubject>();
	for (const register of registersWithCodes) {
		const csv = readFileSync(join(registersBeside, `${register}.csv`));
		for (const row of parse(csv, { columns: true, bom: true }) as Record<string, string>[]) {
			const name = cellOf(row, nameHeaders).trim();
			const code = readSubjectCode(cellOf(row, codeHeaders));
			if (name === '' || code.outcome === 'refused') continue;
			const { uscc, registrar } = code.reading;
			byCode.set(uscc, {
				uscc,
				name,
				registrationNumber: undefined,
				region: readRegion(row.行政区划代码 ?? null, registrar.division).code,
				otherNames: [],
				parts: splitter.split(name),
			});
		}
	}
	return [...byCode.values()];
}

/** Reads all subjects of a half. */
export function readPool(half: GoldHalf): GoldSubject[] {
	return half === 'synthetic' ? syntheticPool() : realPool();
}

/** Writes the files that a release of a half is built from; gives the manifest's path. */
export async function writeInput(half: GoldHalf, folder: string): Promise<string> {
	if (half === 'synthetic') return writeReleaseInput(folder, syntheticCount);
	return writeRegistersManifest(folder, registersWithCodes);
}
