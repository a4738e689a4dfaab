// The switch that ends the service worker for everybody. Every browser asks for the worker's address
// on each visit, past its caches, so that what answers there reaches all of them.
import { readFileSync } from 'node:fs';
import { Complaint } from '../complaint.mjs';

const address = '/service-worker.js';
const states = ['on', 'off'];

function readState({ ZHIXIN_SERVICE_WORKER }) {
	const state = ZHIXIN_SERVICE_WORKER || 'on';
	if (states.includes(state)) return state;
	throw new Complaint(`ZHIXIN_SERVICE_WORKER is "${state}": set it to on or off.`);
}

/**
 * Gives the function that answers for the worker's address when it is off, and says whether it did.
 * Throws a Complaint for a state that is none.
 */
export function switchServiceWorker(environment) {
	const isOff = readState(environment) === 'off';
	const ended = readFileSync(new URL('ended-worker.js', import.meta.url));

	return (request, response) => {
		if (request.url.split('?')[0] !== address) return false;
		// A cache on the way must not hold on to either of them.
		response.setHeader('cache-control', 'no-cache');
		if (isOff) response.setHeader('content-type', 'text/javascript').end(ended);
		return isOff;
	};
}
