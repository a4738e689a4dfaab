// What was asked for beside what was measured: the first table.
import type { SearchFigures } from './figures.ts';
import type { HttpFigures } from './measure-http.ts';
import type { OpenLoopFigures } from './open-loop.ts';
import type { Cells } from './text-table.ts';
import { decimal, duration, size, whole } from './units.ts';

/** A figure, what it should be, and whether it is. */
interface TargetRow {
	readonly what: string;
	readonly measured: string;
	readonly target: string;
	readonly met?: boolean;
}

const buildSeconds = 300;
const indexBytes = 1.2e9;
const memoryMebibytes = 600;
const inProcess = { p50: 1, p99: 10 };
const overHttp = { p99: 50, typeAheadP99: 20 };
const quality = { mrr: 0.97, worstClass: 0.9, recall: 0.99 };
const mostGrowth = 2;
const hostileRatio = 3;

const errorsOf = ({ errors }: OpenLoopFigures) =>
	Object.values(errors).reduce((sum, count) => sum + count, 0);

function engineRows({ alone, underLoad }: SearchFigures): TargetRow[] {
	const { p50, p95, p99, max } = alone.latency;
	const [worst = ['–', undefined] as const] = Object.entries(alone.judgement.classes).sort(
		([, a], [, b]) => a.mrr - b.mrr,
	);
	const worstMrr = worst[1]?.mrr ?? Number.NaN;
	const loaded = underLoad.latency;
	return [
		{
			what: 'in process, p50',
			measured: duration(p50),
			target: `≤ ${duration(inProcess.p50)}`,
			met: p50 <= inProcess.p50,
		},
		{
			what: 'in process, p99',
			measured: duration(p99),
			target: `≤ ${duration(inProcess.p99)}`,
			met: p99 <= inProcess.p99,
		},
		{
			what: 'in process, p95 / longest',
			measured: `${duration(p95)} / ${duration(max)}`,
			target: '',
		},
		{
			what: 'slowest class',
			measured: `${alone.slowestClass.name}, p99 ${duration(alone.slowestClass.p99)}`,
			target: '',
		},
		{
			what: 'beside a process that searches, p50 / p95 / p99 / longest',
			measured: [loaded.p50, loaded.p95, loaded.p99, loaded.max].map(duration).join(' / '),
			target: '',
		},
		{
			what: 'MRR@10',
			measured: decimal(alone.judgement.mrr, 3),
			target: `≥ ${quality.mrr}`,
			met: alone.judgement.mrr >= quality.mrr,
		},
		{
			what: 'MRR@10 of the worst class',
			measured: `${worst[0]}, ${decimal(worstMrr, 3)}`,
			target: `≥ ${quality.worstClass}`,
			met: worstMrr >= quality.worstClass,
		},
		{
			what: 'recall@10',
			measured: decimal(alone.judgement.recall, 3),
			target: `≥ ${quality.recall}`,
			met: alone.judgement.recall >= quality.recall,
		},
	];
}

function costRows(figures: SearchFigures): TargetRow[] {
	const { alone, built, hostile, paging, smaller } = figures;
	const rows: TargetRow[] = [];
	if (built !== undefined) {
		rows.push({
			what: 'build, whole release',
			measured: `${whole(built.seconds)} s`,
			target: `≤ ${buildSeconds} s`,
			met: built.seconds <= buildSeconds,
		});
	}
	if (built?.indexSeconds !== undefined) {
		rows.push({
			what: 'build, name index of it',
			measured: `${whole(built.indexSeconds)} s`,
			target: '',
		});
	}
	rows.push(
		{
			what: 'index / release file',
			measured: `${size(figures.indexBytes)} / ${size(figures.releaseBytes)}`,
			target: `≤ ${size(indexBytes)}`,
			met: figures.indexBytes <= indexBytes,
		},
		{
			what: 'peak memory of the searching process',
			measured: `${whole(alone.peakMemory)} MiB`,
			target: '',
		},
		{
			what: 'page 50 against page 1',
			measured:
				paging.searches === 0
					? 'no search had so many'
					: `${duration(paging.deep)} / ${duration(paging.first)}`,
			target: 'the same',
		},
		{
			what: `hostile set, p99 (${hostile.refused} refused, ${hostile.failed.length} failed)`,
			measured: duration(hostile.latency.p99),
			target: `≤ ${hostileRatio} × p99`,
			met: hostile.failed.length === 0 && hostile.latency.p99 <= hostileRatio * alone.latency.p99,
		},
	);
	if (smaller !== undefined) {
		const growth = alone.latency.p50 / smaller.latency.p50;
		rows.push({
			what: `p50 against p50 at ${whole(smaller.subjects)}`,
			measured: `${decimal(growth)} × ${duration(smaller.latency.p50)}`,
			target: `≤ ${mostGrowth} ×`,
			met: growth <= mostGrowth,
		});
	}
	return rows;
}

function httpRows({ search, typeAhead, memory }: HttpFigures): TargetRow[] {
	const rows: TargetRow[] = [
		{
			what: `HTTP, ${search.rate} searches a second for ${search.seconds} s, p50 / p99`,
			measured: `${duration(search.latency.p50)} / ${duration(search.latency.p99)}`,
			target: `≤ ${duration(overHttp.p99)}`,
			met: search.latency.p99 <= overHttp.p99,
		},
		{
			what: 'HTTP, errors',
			measured: `${whole(errorsOf(search))} of ${whole(search.latency.count)}`,
			target: '0',
			met: errorsOf(search) === 0,
		},
		{
			what: 'HTTP, of it the delay of the loop itself, p99',
			measured: duration(search.lateness),
			target: '',
		},
	];
	rows.push(
		typeAhead === undefined
			? { what: 'type-ahead', measured: 'the site has none', target: '', met: false }
			: {
					what: `type-ahead, ${typeAhead.rate} a second, p50 / p99, ${errorsOf(typeAhead)} errors`,
					measured: `${duration(typeAhead.latency.p50)} / ${duration(typeAhead.latency.p99)}`,
					target: `≤ ${duration(overHttp.typeAheadP99)}`,
					met: typeAhead.latency.p99 <= overHttp.typeAheadP99 && errorsOf(typeAhead) === 0,
				},
	);
	if (memory !== undefined) {
		rows.push({
			what: 'peak memory of the server',
			measured: `${whole(memory.peak)} MiB, of it ${whole(memory.file)} MiB pages of files`,
			target: `≤ ${memoryMebibytes} MiB`,
			met: memory.peak <= memoryMebibytes,
		});
	}
	return rows;
}

/** The rows of the table of targets under their heading. */
export function targetTable(figures: SearchFigures): Cells {
	const rows = [
		...engineRows(figures),
		...costRows(figures),
		...(figures.http === undefined ? [] : httpRows(figures.http)),
	];
	const verdict = (met: boolean | undefined) =>
		met === undefined ? '' : met ? 'met' : '**missed**';
	return [
		['What', 'Measured', 'Target', ''],
		...rows.map(({ what, measured, target, met }) => [what, measured, target, verdict(met)]),
	];
}
