// What pages and the service worker say to each other about what is kept on the device.

/** On an answer from the device instead of the network: when it was kept, ISO 8601. */
export const keptAtHeader = 'zhixin-kept-at';

/** To the worker: look whether something was withdrawn. */
export const followMessage = 'follow-withdrawals';

/** To the pages: something was withdrawn, load again what you show. */
export const withdrawnMessage = 'withdrawn';

/** To a page that asked: up to where the worker has followed the withdrawals. */
export interface Followed {
	readonly release: string;
	/** The number of the last withdrawal that was taken out. */
	readonly withdrawalSeq: number;
	/** Whether the register answered just now. */
	readonly isReachable: boolean;
}

/** To the worker: be true as of now, then read these subjects whole and keep them. */
export interface BringIn {
	readonly bringIn: readonly string[];
}

/**
 * What came of reading one subject; `unknown`: the register does not have it, or not any more;
 * `failed`: it could not be read just now, though others may be.
 */
export type BroughtIn = 'kept' | 'unknown' | 'unreachable' | 'failed' | 'no-room';

/** To the page that had it brought in, over the port of its message. */
export type BroughtInReport = Readonly<Record<string, BroughtIn>>;
