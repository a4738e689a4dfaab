import type { HandleClientError } from '@sveltejs/kit/hooks';

/** A part of the program that could not be fetched, most often because the network is gone. */
export const handleError: HandleClientError = ({ kind, error }) => {
	if (kind === 'app') return;
	if (kind === 'framework' && error.status === 404) return { problem: 'not-found' };
	return { problem: navigator.onLine ? 'unavailable' : 'offline' };
};
