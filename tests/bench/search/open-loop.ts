// An open loop: requests leave when their time has come, whether or not the ones before them were
// answered, and each is timed from the instant it was due. A server that stalls is then charged
// for everybody who would have waited. autocannon is not used here: it asks again only after an
// answer, lets each connection's share of a second go in one burst, and adds to its histogram what
// it believes was left out. `open-loop.ts <origin> <paths> <rate> <seconds>`.
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Latency, sumUp } from './latency.ts';

/** What a loop found; latency is of all requests, failed ones too. */
export interface OpenLoopFigures {
	readonly latency: Latency;
	readonly rate: number;
	readonly seconds: number;
	/** Answers that were not 200, by status; connections that failed under 0. */
	readonly errors: Readonly<Record<string, number>>;
	/** How late the loop itself was, at its worst hundredth: its share in the latency. */
	readonly lateness: number;
}

const patience = 10_000;
const [origin = '', pathsFile = '', rateText, secondsText] = process.argv.slice(2);
const paths = JSON.parse(readFileSync(pathsFile, 'utf8')) as string[];
const rate = Number(rateText);
const seconds = Number(secondsText);
const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
const times: number[] = [];
const lateness: number[] = [];
const errors: Record<string, number> = {};

function ask(path: string): Promise<number> {
	return new Promise((resolve) => {
		const request = get(origin + path, { agent, timeout: patience }, (response) => {
			response.resume();
			response.once('end', () => resolve(response.statusCode ?? 0));
			response.once('error', () => resolve(0));
		});
		request.once('timeout', () => request.destroy());
		request.once('error', () => resolve(0));
	});
}

async function send(path: string, due: number): Promise<void> {
	lateness.push(performance.now() - due);
	const status = await ask(path);
	times.push(performance.now() - due);
	if (status !== 200) errors[status] = (errors[status] ?? 0) + 1;
}

const started = performance.now();
const pending: Promise<void>[] = [];
const total = rate * seconds;
while (pending.length < total) {
	const due = started + (pending.length / rate) * 1000;
	if (performance.now() >= due) {
		pending.push(send(paths[pending.length % paths.length] ?? '/', due));
	} else await wait(1);
}
await Promise.all(pending);
const figures: OpenLoopFigures = {
	latency: sumUp(times),
	rate,
	seconds,
	errors,
	lateness: sumUp(lateness).p99,
};
console.log(JSON.stringify(figures));
process.exit();
