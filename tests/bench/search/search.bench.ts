// `npm run bench -- search`: our search at the size of a province, alone, under load, over HTTP and
// beside peers on the same names. Prints; judges nothing that a test would fail by.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildOurs, prepareCorpus, releaseBytes } from './build-corpus.ts';
import { type SearchFigures, thisMachine } from './figures.ts';
import { indexBytes } from './index-bytes.ts';
import type { EngineFigures } from './measure-engine.ts';
import type { HostileFigures } from './measure-hostile.ts';
import { measureHttp } from './measure-http.ts';
import type { PagingFigures } from './measure-paging.ts';
import { measureUnderLoad } from './measure-under-load.ts';
import { readOptions, type SearchBenchOptions } from './options.ts';
import { classTable, peerTable } from './peer-rows.ts';
import { allPeers } from './peers/all-peers.ts';
import { measurePeer, type PeerFigures } from './peers/measure-peer.ts';
import { runScript } from './run-script.ts';
import { targetTable } from './target-rows.ts';
import { textTable } from './text-table.ts';
import { whole } from './units.ts';
import { type WorkFolder, workFolder } from './work-folder.ts';
import { writeDocs } from './write-docs.ts';

/** The target speaks of 5.2 and 0.5 million. */
const smallerBy = 10;

const say = (line: string) => console.error(`search: ${line}`);

async function prepareRelease(
	folder: WorkFolder,
	{ seed, queries, keepRelease }: SearchBenchOptions,
) {
	say(`${whole(folder.subjects)} subjects: names and queries`);
	await prepareCorpus(folder, seed, queries);
	if (keepRelease) return undefined;
	say(`${whole(folder.subjects)} subjects: building the release`);
	return buildOurs(folder);
}

async function measureSmaller(root: string, options: SearchBenchOptions) {
	if (options.without.has('smaller')) return undefined;
	const folder = workFolder(root, Math.round(options.subjects / smallerBy));
	await prepareRelease(folder, options);
	const { latency } = await runScript<EngineFigures>(
		'measure-engine.ts',
		folder.data,
		folder.queries,
	);
	return { subjects: folder.subjects, latency };
}

async function measureOverHttp({ data, queries }: WorkFolder, { without }: SearchBenchOptions) {
	if (without.has('http')) return undefined;
	say('over HTTP');
	return measureHttp(data, queries);
}

async function measurePeers(folder: WorkFolder, { peerSeconds, without }: SearchBenchOptions) {
	const peers: PeerFigures[] = [];
	const missing: Record<string, string> = {};
	for (const peer of without.has('peers') ? [] : allPeers) {
		const program = peer.missing();
		if (program === undefined) {
			say(`peer ${peer.id}`);
			peers.push(...(await measurePeer(peer, folder, peerSeconds)));
		} else {
			say(`peer ${peer.id} is skipped: ${program} is not installed`);
			missing[peer.id] = program;
		}
	}
	return { peers, missing };
}

async function measure(root: string, options: SearchBenchOptions): Promise<SearchFigures> {
	const smaller = await measureSmaller(root, options);
	const folder = workFolder(root, options.subjects);
	const built = await prepareRelease(folder, options);
	const { data, queries } = folder;
	say('our engine alone');
	const alone = await runScript<EngineFigures>('measure-engine.ts', data, queries);
	const paging = await runScript<PagingFigures>('measure-paging.ts', data);
	say('our engine under load');
	const underLoad = await measureUnderLoad(data, queries);
	say('hostile queries');
	const hostile = await runScript<HostileFigures>('measure-hostile.ts', data);
	for (const failure of hostile.failed) say(`hostile query failed: ${failure}`);
	const http = await measureOverHttp(folder, options);
	return {
		day: new Date().toISOString().slice(0, 10),
		machine: thisMachine(),
		...{ subjects: options.subjects, seed: options.seed },
		...{ built, smaller, alone, underLoad, hostile, paging, http },
		...{ releaseBytes: releaseBytes(folder), indexBytes: indexBytes(data) },
		...(await measurePeers(folder, options)),
	};
}

async function measureInFolder(options: SearchBenchOptions): Promise<SearchFigures> {
	const root = resolve(options.folder ?? mkdtempSync(join(tmpdir(), 'search-bench-')));
	mkdirSync(root, { recursive: true });
	try {
		const figures = await measure(root, options);
		writeFileSync(join(root, 'figures.json'), JSON.stringify(figures, null, '\t'));
		return figures;
	} finally {
		if (options.folder === undefined) rmSync(root, { recursive: true });
	}
}

/** Measures, prints the tables and, when asked to, writes them into docs/. */
export async function benchSearch(args: readonly string[]): Promise<void> {
	const options = readOptions(args);
	const figures =
		options.from === undefined
			? await measureInFolder(options)
			: (JSON.parse(readFileSync(options.from, 'utf8')) as SearchFigures);
	console.log(
		[targetTable, peerTable, classTable].map((table) => textTable(table(figures))).join('\n\n'),
	);
	if (options.writeDocs) writeDocs(figures);
}
