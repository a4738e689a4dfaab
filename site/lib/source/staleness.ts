// A fact goes stale by itself when its source misses its rhythm: no new release has to say so.

/** Today in Jiangxi, `YYYY-MM-DD`: sources promise their updates by the local calendar. */
export function todayInChina(now: Date): string {
	return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);
}

/** Whether a source that should have been updated by `staleAfter` was not, as of `now`. */
export function isStale(staleAfter: string, now: Date): boolean {
	return todayInChina(now) > staleAfter;
}
