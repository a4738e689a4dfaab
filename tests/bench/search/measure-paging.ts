// Page 50 against page 1 of searches that have so many: `measure-paging.ts <data folder>`.
import type { RegistryEngine } from '#lib/server/registry/engine.ts';
import { median } from '../rate.ts';
import { openEngine } from './open-engine.ts';

/** Medians in milliseconds over the searches that reach the deep page. */
export interface PagingFigures {
	readonly first: number;
	readonly deep: number;
	readonly searches: number;
}

const deepPage = 50;
const pageSize = 20;
const repeats = 15;
/** Parts of names so frequent that a province has thousands of each. */
const broad = [
	'公司',
	'商贸',
	'科技',
	'合作社',
	'经营部',
	'餐饮店',
	'建筑',
	'南昌',
	'赣州市',
	'服务',
];

async function timePage(engine: RegistryEngine, q: string, cursor: string | undefined) {
	const times: number[] = [];
	for (let repeat = 0; repeat < repeats; repeat += 1) {
		const started = performance.now();
		await engine.search({ q, cursor, limit: pageSize });
		times.push(performance.now() - started);
	}
	return median(times);
}

async function cursorOfDeepPage(engine: RegistryEngine, q: string): Promise<string | undefined> {
	let cursor: string | undefined;
	for (let page = 1; page < deepPage; page += 1) {
		const { nextCursor } = await engine.search({ q, cursor, limit: pageSize });
		if (nextCursor === null) return undefined;
		cursor = nextCursor;
	}
	return cursor;
}

const [dataDir = ''] = process.argv.slice(2);
const engine = openEngine(dataDir);
const first: number[] = [];
const deep: number[] = [];
for (const q of broad) {
	const cursor = await cursorOfDeepPage(engine, q);
	if (cursor === undefined) continue;
	first.push(await timePage(engine, q, undefined));
	deep.push(await timePage(engine, q, cursor));
}
const figures: PagingFigures = {
	first: median(first),
	deep: median(deep),
	searches: first.length,
};
console.log(JSON.stringify(figures));
process.exit();
