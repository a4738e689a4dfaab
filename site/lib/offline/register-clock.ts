// What time it is by the clock of the register. The clock of a device may be wrong by a year. The page says
// when it was made, and each answer from the network says the time; what has heard neither goes by the device.
import { aheadOfDocument } from './document-time.ts';
import { keptAtHeader } from './kept-words.ts';

let ahead = aheadOfDocument();

/**
 * Takes the time from an answer that was asked for past the browser's cache. One that was kept on the device
 * says none; a cache on the way says in `Age` how long it has had it (docs/decisions/0010).
 */
export function hearClock({ headers }: Pick<Response, 'headers'>): void {
	const at = Date.parse(headers.get('date') ?? '') + Number(headers.get('age')) * 1_000;
	if (at && !headers.has(keptAtHeader)) ahead = Date.now() - at;
}

/**
 * A `fetch` of a page that hears the time: the browser's cache gives nothing that was not asked about anew,
 * or what it held would speak of then as if it were now. While the server renders, its own clock is the
 * register's.
 */
export const hearing = (send: typeof fetch): typeof fetch =>
	import.meta.env.SSR
		? send
		: async (asked, init) => {
				const response = await send(asked, { ...init, cache: 'no-cache' });
				hearClock(response);
				return response;
			};

/** By how much the clock of the device is ahead of the register's; `undefined`: nothing was heard. */
export const heardAhead = (): number | undefined => ahead;

/** Now by the register's clock where it was heard, else by the device's. */
export const registerNow = (): Date => new Date(Date.now() - (ahead ?? 0));
