// A fact goes stale by itself when its source misses its rhythm: no new release has to say so.

// China has had one clock since 1991, eight hours ahead. Asked of `Intl`, for each fact of a page, the
// same took a phone longer than all else that the page reckons.
const aheadInMilliseconds = 8 * 3_600_000;

/** A moment by the clock of Jiangxi, as far as ISO 8601 writes it. Throws a RangeError if it is none. */
const inChina = (moment: Date) => new Date(moment.getTime() + aheadInMilliseconds).toISOString();

/** Today in Jiangxi, `YYYY-MM-DD`: sources promise their updates by the local calendar. */
export const todayInChina = (now: Date): string => inChina(now).slice(0, 10);

/** A moment in Jiangxi to the minute, `YYYY-MM-DD HH:mm`, in one piece. */
export const minuteInChina = (moment: Date): string =>
	inChina(moment).slice(0, 16).replace('T', '\u00a0');

/** Whether a source that should have been updated by `staleAfter` was not, as of `now`. */
export function isStale(staleAfter: string, now: Date): boolean {
	return todayInChina(now) > staleAfter;
}

const dayInMilliseconds = 86_400_000;

/** How many days have passed since a day, `YYYY-MM-DD`, as of `now`; negative before it. */
export function daysSince(day: string, now: Date): number {
	return Math.round((Date.parse(todayInChina(now)) - Date.parse(day)) / dayInMilliseconds);
}
