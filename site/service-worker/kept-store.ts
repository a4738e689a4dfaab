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

/** An answer that badges are proved with, as it came. */
export interface KeptProof {
	/** When it was read, ISO 8601. */
	readonly at: string;
	readonly body: string;
	readonly contentType: string;
}

const cacheName = 'kept';
const followingAddress = '/kept/following';
const subjectFolder = '/kept/subjects/';
/** So many are a shopping trip; more would be a diary. */
const mostSubjects = 30;

const proofFolder = '/kept/proofs/';
/** As many shops, and beside them the keys and the two status lists that all of them share. */
const mostProofs = mostSubjects + 3;

const open = () => caches.open(cacheName);
const proofAddress = (name: string) => proofFolder + encodeURIComponent(name);
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

/** What is kept for proving the badges of a shop, under the path that was asked. */
export const readKeptProof = (name: string) => read<KeptProof>(proofAddress(name));

/** Keeps what proves badges; the ones read longest ago make room. */
export async function writeKeptProof(name: string, proof: KeptProof): Promise<void> {
	await write(proofAddress(name), proof);
	const tooMany = (await keptProofs()).slice(mostProofs);
	await Promise.all(tooMany.map(async ({ address }) => (await open()).delete(address)));
}

/** Forgets one proof. */
export async function forgetKeptProof(name: string): Promise<void> {
	await (await open()).delete(proofAddress(name));
}

async function keptProofs(): Promise<{ address: string; at: string }[]> {
	const addresses = (await (await open()).keys()).map(({ url }) => new URL(url).pathname);
	const proofs = await Promise.all(
		addresses
			.filter((address) => address.startsWith(proofFolder))
			.map(async (address) => ({ address, at: (await read<KeptProof>(address))?.at ?? '' })),
	);
	return proofs.sort((a, b) => b.at.localeCompare(a.at));
}

/** Forgets all proofs: something may have ended that one of them still says. */
export async function forgetKeptProofs(): Promise<void> {
	const cache = await open();
	await Promise.all((await keptProofs()).map(({ address }) => cache.delete(address)));
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
