// The names for the peers and the queries for all, from the corpus of which the release is built:
// `prepare.ts <names> <queries> <subjects> <seed> <count of queries>`. A query is checked against
// all subjects, so that its answer is the right one among all: that takes memory and minutes.
import { once } from 'node:events';
import { createWriteStream, renameSync, writeFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { goldClasses } from '../../search/gold/gold-query.ts';
import type { GoldSubject } from '../../search/gold/gold-subject.ts';
import { makeGold, makeGround } from '../../search/gold/make-gold.ts';
import { syntheticPool } from '../../search/gold/read-pools.ts';
import type { BenchQueries, BenchQuery } from './queries.ts';
import { seededRandom, shuffled } from './shuffle.ts';

const warmUpQueries = 500;
/** Characters that no name of the corpus has: a whole query of them finds nothing. */
const strangers = Array.from('饕餮魑魅魍魉龘靐齉爩鬱籲麤驫飝厵灪龖');
const longestStranger = 6;

async function writeNames(path: string, subjects: readonly GoldSubject[]): Promise<void> {
	// Renamed when whole: an interrupted run must not leave half a corpus to be used again.
	const file = createWriteStream(`${path}.part`);
	for (const { uscc, name, otherNames } of subjects) {
		const lines = [...new Set([name, ...otherNames])].map((each) => `${uscc}\t${each}\n`);
		if (!file.write(lines.join(''))) await once(file, 'drain');
	}
	file.end();
	await finished(file);
	renameSync(`${path}.part`, path);
}

function nothingFound(count: number, seed: number): BenchQuery[] {
	const random = seededRandom(seed);
	const pick = () => strangers[Math.floor(random() * strangers.length)] ?? '';
	return Array.from({ length: count }, () => {
		const length = 2 + Math.floor(random() * (longestStranger - 1));
		return { q: Array.from({ length }, pick).join(''), class: 'nothing-found', expected: [] };
	});
}

const [names = '', queriesPath = '', ...numbers] = process.argv.slice(2);
const [count = 0, seed = 0, wanted = 0] = numbers.map(Number);
const subjects = syntheticPool(count, seed);
await writeNames(names, subjects);
const perClass = Math.ceil((wanted + warmUpQueries) / (goldClasses.length + 1));
const gold = makeGold(makeGround(subjects), perClass, seed).map(
	({ q, class: goldClass, expected }): BenchQuery => ({ q, class: goldClass, expected }),
);
const order = shuffled([...gold, ...nothingFound(perClass, seed)], seed);
const queries: BenchQueries = {
	warmUp: order.slice(0, warmUpQueries),
	measured: order.slice(warmUpQueries),
};
writeFileSync(queriesPath, JSON.stringify(queries));
process.exit();
