// What a page showed, for who goes back to it: there at once, and nothing is asked for it. Only in this
// tab, only for minutes, only on the day it was read, and only where the service worker tells of
// withdrawals (docs/decisions/0022): what was withdrawn meanwhile goes as on a page that stayed open.

/** Longer than people look at one result before they go back to the others. */
export const longestMilliseconds = 5 * 60_000;
export const mostPages = 12;

interface Shown {
	readonly data: unknown;
	readonly at: number;
	readonly day: string;
}

/** Where a page asks for what it showed before. */
export interface ShownPages {
	/** To be told how each navigation begins, by SvelteKit's word for it. */
	readonly begin: (navigation: string) => void;
	/** To be told when it has ended: what is loaded after that is asked for. */
	readonly end: () => void;
	/** Something was withdrawn, or another release is live. */
	readonly forget: () => void;
	/**
	 * What the page at `address` showed, when a reader goes back to it and `mayBeShown` still holds; else
	 * what `load` gives, which is remembered if `mayBeKept` holds.
	 */
	readonly orLoad: <Data>(
		address: string,
		load: () => Promise<Data>,
		rules?: {
			readonly mayBeShown?: (data: Data) => boolean;
			readonly mayBeKept?: (data: Data) => boolean;
		},
	) => Promise<Data>;
}

/** A memory; `isWatched` says whether somebody tells of withdrawals, `dayOf` the day of a moment. */
export function rememberPages(
	isWatched: () => boolean,
	dayOf: (now: number) => string,
	clock: () => number = Date.now,
): ShownPages {
	const pages = new Map<string, Shown>();
	let isGoingBack = false;

	function recall(address: string): Shown | undefined {
		const shown = pages.get(address);
		if (shown === undefined || !isGoingBack || !isWatched()) return undefined;
		const now = clock();
		const isFresh = now - shown.at < longestMilliseconds && now >= shown.at;
		return isFresh && shown.day === dayOf(now) ? shown : undefined;
	}

	function keep(address: string, data: unknown): void {
		pages.delete(address);
		pages.set(address, { data, at: clock(), day: dayOf(clock()) });
		const [oldest] = pages.keys();
		if (pages.size > mostPages && oldest !== undefined) pages.delete(oldest);
	}

	return {
		begin(navigation) {
			isGoingBack = navigation === 'popstate';
		},
		end() {
			isGoingBack = false;
		},
		forget: () => pages.clear(),
		async orLoad(address, load, { mayBeShown = () => true, mayBeKept = () => true } = {}) {
			const shown = recall(address);
			type Data = Awaited<ReturnType<typeof load>>;
			if (shown !== undefined && mayBeShown(shown.data as Data)) return shown.data as Data;
			const data = await load();
			if (mayBeKept(data)) keep(address, data);
			return data;
		},
	};
}
