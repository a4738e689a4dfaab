// Asks the gold set and prints how well it is answered:
//   node --conditions=zhixin-source tests/search/gold/run-gold.ts [--half synthetic|real|both]
//     [--split tune|test|all] [--unseen] [--misses [<class>]] [--data <folder>] [--fresh]
// `--data` keeps release and queries between runs, one folder for each half; what is not there is
// made. `--fresh` makes the queries anew. Exits with 1 when a threshold is missed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hasRealRegisters } from '../../release/real-registers.ts';
import { askGold } from './ask-gold.ts';
import { type GoldClass, goldClasses } from './gold-query.ts';
import { engineOf, ensureRelease, queriesOf } from './gold-release.ts';
import { makeGold } from './make-gold.ts';
import type { GoldHalf } from './read-pools.ts';
import { type AskedQuery, type Score, score, scoreClasses } from './score.ts';
import { leastMrr, leastMrrOfClass, leastRecall } from './thresholds.ts';
import { makeUnseen } from './unseen.ts';

const help = `Usage: run-gold.ts [--half synthetic|real|both] [--split tune|test|all] [--unseen]
                   [--misses [<class>]] [--data <folder>] [--fresh]`;
const warmUps = 40;

interface Wishes {
	readonly half: string;
	readonly split: string;
	readonly isUnseen: boolean;
	readonly isFresh: boolean;
	readonly data: string | undefined;
	/** A class, `all`, or undefined for none. */
	readonly misses: string | undefined;
}

// `--misses` may stand alone, which parseArgs does not know of.
function readWishes(words: readonly string[]): Wishes | undefined {
	const at = words.indexOf('--misses');
	const isAlone = at >= 0 && (words[at + 1] === undefined || words[at + 1]?.startsWith('--'));
	const args = isAlone ? words.toSpliced(at + 1, 0, 'all') : [...words];
	try {
		const { values } = parseArgs({
			args,
			options: {
				half: { type: 'string', default: 'both' },
				split: { type: 'string', default: 'test' },
				unseen: { type: 'boolean', default: false },
				fresh: { type: 'boolean', default: false },
				data: { type: 'string' },
				misses: { type: 'string' },
			},
		});
		const { half, split, unseen: isUnseen, fresh: isFresh, data, misses } = values;
		const isRight =
			['synthetic', 'real', 'both'].includes(half) &&
			['tune', 'test', 'all'].includes(split) &&
			(misses === undefined || misses === 'all' || goldClasses.includes(misses as GoldClass));
		return isRight ? { half, split, isUnseen, isFresh, data, misses } : undefined;
	} catch {
		return undefined;
	}
}

function line({ label, count, mrr, recall, p50, p99 }: Score): string {
	return [
		label.padEnd(26),
		`${count}`.padStart(5),
		mrr.toFixed(3).padStart(7),
		recall.toFixed(3).padStart(7),
		p50.toFixed(2).padStart(9),
		p99.toFixed(2).padStart(9),
	].join(' ');
}

function printMisses(asked: readonly AskedQuery[], wanted: string): void {
	for (const { query, rank, got } of asked) {
		if (rank === 1 || (wanted !== 'all' && wanted !== query.class)) continue;
		console.log(
			`\n${query.class} · ${JSON.stringify(query.q)} · ${rank ?? 'not found'} · ${query.how}\n  want ${query.name}\n  got  ${got.join(' | ') || 'nothing'}`,
		);
	}
}

/** Prints the figures; tells whether all thresholds are met. */
function report(title: string, asked: readonly AskedQuery[], misses: string | undefined): boolean {
	const classes = scoreClasses(asked);
	const all = score('overall', asked);
	const worst = classes.toSorted((a, b) => a.mrr - b.mrr)[0] as Score;
	if (misses !== undefined) printMisses(asked, misses);
	console.log(`\n${title}\n${'class'.padEnd(26)}     n  MRR@10  rec@10    p50 ms    p99 ms`);
	for (const one of [...classes, all]) console.log(line(one));
	console.log(`worst class: ${worst.label}, ${worst.mrr.toFixed(3)}`);
	return all.mrr >= leastMrr && all.recall >= leastRecall && worst.mrr >= leastMrrOfClass;
}

async function runHalf(half: GoldHalf, root: string, wishes: Wishes): Promise<boolean> {
	const dataDir = join(root, half);
	await ensureRelease(half, dataDir);
	const [name, make] = wishes.isUnseen
		? (['unseen', makeUnseen] as const)
		: (['gold', makeGold] as const);
	if (wishes.isFresh) rmSync(join(dataDir, `${name}.json`), { force: true });
	const queries = queriesOf(half, dataDir, name, make).filter(
		({ split }) => wishes.split === 'all' || split === wishes.split,
	);
	const engine = engineOf(dataDir);
	await askGold(engine, queries.slice(0, warmUps));
	const asked = await askGold(engine, queries);
	return report(`${name}, ${half} half, split ${wishes.split}`, asked, wishes.misses);
}

const wishes = readWishes(process.argv.slice(2));
if (wishes === undefined) {
	console.error(help);
	process.exitCode = 2;
} else {
	const root = wishes.data ?? mkdtempSync(join(tmpdir(), 'zhixin-gold-'));
	try {
		for (const half of ['synthetic', 'real'] as const) {
			if (wishes.half !== 'both' && wishes.half !== half) continue;
			if (half === 'real' && !hasRealRegisters()) {
				console.log('\nNOT RUN: the real half. ../shared/data is not beside this clone.');
				continue;
			}
			if (!(await runHalf(half, root, wishes))) process.exitCode = 1;
		}
	} finally {
		if (wishes.data === undefined) rmSync(root, { recursive: true });
	}
}
