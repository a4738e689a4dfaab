// A page has to say so when what it shows comes from the device and not from the network.

import { browser } from '$app/env';
import { keptAtHeader } from './kept-words.ts';

/** A `fetch` that remembers whether an answer was kept on the device. */
export interface NoticingFetch {
	readonly fetch: typeof fetch;
	/** When the answer was kept, ISO 8601; `undefined`: it came from the network. */
	readonly keptAt: () => string | undefined;
}

/** Wraps SvelteKit's `fetch` of a `load`. */
export function noticeKept(send: typeof fetch): NoticingFetch {
	let keptAt: string | undefined;
	return {
		fetch: async (...asked) => {
			const response = await send(...asked);
			// While the server renders there is no device to keep anything.
			if (browser) keptAt ??= response.headers.get(keptAtHeader) ?? undefined;
			return response;
		},
		keptAt: () => keptAt,
	};
}
