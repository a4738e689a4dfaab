// What time it is by the clock of the register. The clock of a device may be wrong by a year, and each
// answer from the network says the time; what was never asked in this tab leaves the device's own.
import { keptAtHeader } from './kept-words.ts';

let ahead: number | undefined;

/** Takes the time from an answer; one that was kept on the device says none. */
export function hearClock({ headers }: Pick<Response, 'headers'>): void {
	const at = Date.parse(headers.get('date') ?? '');
	if (at && !headers.has(keptAtHeader)) ahead = Date.now() - at;
}

/** A `fetch` of a page that hears the time. While the server renders, its own clock is the register's. */
export const hearing = (send: typeof fetch): typeof fetch =>
	import.meta.env.SSR
		? send
		: (...asked) =>
				send(...asked).then((response) => {
					hearClock(response);
					return response;
				});

/** By how much the clock of the device is ahead of the register's; `undefined`: nothing was heard. */
export const heardAhead = (): number | undefined => ahead;

/** Now by the register's clock where it was heard, else by the device's. */
export const registerNow = (): Date => new Date(Date.now() - (ahead ?? 0));
