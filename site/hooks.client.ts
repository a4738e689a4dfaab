import type { ClientInit, HandleClientError } from '@sveltejs/kit/hooks';
import { nextTurn } from '#lib/alive/next-turn.ts';
import { isChunkFailure, stayReadable } from '#lib/update/chunk-failure.ts';

/** The program has been read by now, which on a cheap phone was long enough for one task. */
export const init: ClientInit = nextTurn;

/** What failed in the browser, most often because the network is gone. */
export const handleError: HandleClientError = ({ kind, error, event }) => {
	if (kind === 'app') return;
	if (kind === 'framework' && error.status === 404) return { problem: 'not-found' };
	if (navigator.onLine && isChunkFailure(error)) return stayReadable(event.url);
	return { problem: navigator.onLine ? 'unavailable' : 'offline' };
};
