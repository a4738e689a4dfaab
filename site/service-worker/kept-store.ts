// Where the kept subjects lie: one entry each in the browser's own cache, and one that says up to
// which withdrawal they are true. The worker alone writes here, one job after the other.
import type { KeptSubject } from './kept-subject.ts';

/** The release that everything kept is of, and the last withdrawal that was taken out of it. */
export interface Following {
	readonly release: string;
	readonly seq: number;
	/** The ids withdrawn last: an answer that was a moment old when it came may still hold them. */
	readonly withdrawn: readonly string[];
}

const cacheName = 'kept';
const followingAddress = '/kept/following';
const subjectFolder = '/kept/subjects/';
/** So many are a shopping trip; more would be a diary. */
const mostSubjects = 30;

const open = () => caches.open(cacheName);
const addressOf = (uscc: string) => subjectFolder + encodeURIComponent(uscc);

async function read<Content>(address: string): Promise<Content | undefined> {
	const response = await (await open()).match(address);
	return response === undefined ? undefined : ((await response.json()) as Content);
}

async function write(address: string, content: unknown): Promise<void> {
	await (await open()).put(address, Response.json(content));
}

/** Runs a job when no other one is reading and writing, in this worker or the one that follows it. */
export function inTurn<Result>(job: () => Promise<Result>): Promise<Result> {
	return navigator.locks.request(cacheName, job);
}

/** What is kept of one subject. */
export const readKept = (uscc: string) => read<KeptSubject>(addressOf(uscc));

/** Up to where the kept subjects are true; `undefined` before anything was asked. */
export const readFollowing = () => read<Following>(followingAddress);

/** Notes up to where the kept subjects are true. */
export const writeFollowing = (following: Following) => write(followingAddress, following);

/** All kept subjects, the newest first. */
export async function readAllKept(): Promise<KeptSubject[]> {
	const cache = await open();
	const addresses = (await cache.keys()).map(({ url }) => new URL(url).pathname);
	const kept = await Promise.all(
		addresses
			.filter((address) => address.startsWith(subjectFolder))
			.map((address) => read<KeptSubject>(address)),
	);
	return kept.filter((one) => one !== undefined).sort((a, b) => b.at.localeCompare(a.at));
}

/** Forgets what is kept of one subject. */
export async function forgetKept(uscc: string): Promise<void> {
	await (await open()).delete(addressOf(uscc));
}

/** Keeps a subject; the ones read longest ago make room. */
export async function writeKept(kept: KeptSubject): Promise<void> {
	await write(addressOf(kept.uscc), kept);
	const tooMany = (await readAllKept()).slice(mostSubjects);
	await Promise.all(tooMany.map(({ uscc }) => forgetKept(uscc)));
}
