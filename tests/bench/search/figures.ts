// Everything that one run measured. Written to the folder as JSON, so that the table and the picture
// can be made again without measuring again.
import { availableParallelism, totalmem } from 'node:os';
import type { Built } from './build-corpus.ts';
import type { Latency } from './latency.ts';
import type { EngineFigures } from './measure-engine.ts';
import type { HostileFigures } from './measure-hostile.ts';
import type { HttpFigures } from './measure-http.ts';
import type { PagingFigures } from './measure-paging.ts';
import type { PeerFigures } from './peers/measure-peer.ts';

/** Where was measured, in words that name nobody's machine. */
export interface Machine {
	readonly cores: number;
	readonly memoryGiB: number;
	readonly node: string;
	readonly sqlite: string;
}

/** A run of the search bench; what was left out is undefined. */
export interface SearchFigures {
	readonly day: string;
	readonly machine: Machine;
	readonly subjects: number;
	readonly seed: number;
	readonly built: Built | undefined;
	readonly releaseBytes: number;
	readonly indexBytes: number;
	readonly alone: EngineFigures;
	readonly underLoad: EngineFigures;
	readonly hostile: HostileFigures;
	readonly paging: PagingFigures;
	readonly smaller: { readonly subjects: number; readonly latency: Latency } | undefined;
	readonly peers: readonly PeerFigures[];
	/** Peers that are not installed, with the program that is missing. */
	readonly missing: Readonly<Record<string, string>>;
	readonly http: HttpFigures | undefined;
}

/** The machine of this process. */
export function thisMachine(): Machine {
	return {
		cores: availableParallelism(),
		memoryGiB: Math.round(totalmem() / 1024 ** 3),
		node: process.versions.node,
		sqlite: process.versions.sqlite ?? '',
	};
}
