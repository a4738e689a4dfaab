// What every peer of the bench does: take the same names, answer the same queries.
import type { BenchQuery } from '../queries.ts';

/** What one query found, best first, and the milliseconds it took. */
export interface PeerAnswer {
	readonly found: readonly string[];
	readonly milliseconds: number;
}

/** A store that is open, and the ways in which it can be asked, by name. */
export interface OpenPeer {
	readonly ways: Readonly<Record<string, (query: BenchQuery) => Promise<PeerAnswer>>>;
	readonly close: () => Promise<void>;
}

/** A search engine of others. */
export interface Peer {
	readonly id: string;
	/** The program that has to be there and is not; undefined when nothing is missing. */
	readonly missing: () => string | undefined;
	/** Reads the names into a new store in an empty folder, with its indexes. */
	readonly build: (names: string, folder: string) => Promise<void>;
	/** Bytes of the name index and the code index, without the rows themselves. */
	readonly indexBytes: (folder: string) => Promise<number>;
	readonly open: (folder: string) => Promise<OpenPeer>;
}

export const pageSize = 20;

/**
 * The code that a query is, whole, in whatever width and case. Every peer looks it up in an index
 * of codes, as an application built on it would.
 */
export function codeIn(q: string): string | undefined {
	const code = q.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
	return /^[0-9A-Z]{18}$/.test(code) ? code : undefined;
}

/** Codes without repeats: a subject is found by its name and again by its former names. */
export function distinct(codes: readonly string[]): string[] {
	return [...new Set(codes)];
}
