// One peer from names to figures. A store that lies in the folder from a run before is used again.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Latency, sumUp } from '../latency.ts';
import { type Answered, type Judgement, judge } from '../quality.ts';
import { type BenchQueries, type BenchQuery, readQueries } from '../queries.ts';
import type { WorkFolder } from '../work-folder.ts';
import type { Peer, PeerAnswer } from './peer.ts';

/** One way of asking a peer, in figures. */
export interface PeerFigures {
	readonly name: string;
	readonly latency: Latency;
	readonly judgement: Judgement;
	readonly indexBytes: number;
	readonly buildSeconds: number;
}

type Ask = (query: BenchQuery) => Promise<PeerAnswer>;

interface Store {
	readonly buildSeconds: number;
	readonly indexBytes: number;
}

/** Of the time a way has; a slow peer would otherwise spend all of it on warming up. */
const warmUpShare = 0.2;

async function ensureStore(peer: Peer, names: string, folder: string): Promise<Store> {
	const built = join(folder, 'built.json');
	if (existsSync(built)) return JSON.parse(readFileSync(built, 'utf8')) as Store;
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder);
	const started = performance.now();
	await peer.build(names, folder);
	const buildSeconds = (performance.now() - started) / 1000;
	const store = { buildSeconds, indexBytes: await peer.indexBytes(folder) };
	writeFileSync(built, JSON.stringify(store));
	return store;
}

async function askUntil(deadline: number, queries: readonly BenchQuery[], ask: Ask) {
	const answers: (Answered & PeerAnswer)[] = [];
	for (const query of queries) {
		if (performance.now() > deadline) break;
		answers.push({ query, ...(await ask(query)) });
	}
	return answers;
}

async function measureWay(ask: Ask, { warmUp, measured }: BenchQueries, seconds: number) {
	const whole = seconds * 1000;
	await askUntil(performance.now() + whole * warmUpShare, warmUp, ask);
	const answers = await askUntil(performance.now() + whole, measured, ask);
	const latency = sumUp(answers.map(({ milliseconds }) => milliseconds));
	return { latency, judgement: judge(answers) };
}

/** Builds the peer where need be and asks each of its ways for `seconds` at most. */
export async function measurePeer(
	peer: Peer,
	{ names, peers, queries }: WorkFolder,
	seconds: number,
): Promise<PeerFigures[]> {
	const folder = join(peers, peer.id);
	const store = await ensureStore(peer, names, folder);
	const asked = readQueries(queries);
	const { ways, close } = await peer.open(folder);
	try {
		const figures: PeerFigures[] = [];
		for (const [name, ask] of Object.entries(ways)) {
			figures.push({ name, ...store, ...(await measureWay(ask, asked, seconds)) });
		}
		return figures;
	} finally {
		await close();
	}
}
