// A fact goes stale by itself when its source misses its rhythm: no new release has to say so.

/** Today in Jiangxi, `YYYY-MM-DD`: sources promise their updates by the local calendar. */
export function todayInChina(now: Date): string {
	return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);
}

/** A moment in Jiangxi to the minute, `YYYY-MM-DD HH:mm`, in one piece. */
export function minuteInChina(moment: Date): string {
	const words = moment.toLocaleString('sv-SE', {
		timeZone: 'Asia/Shanghai',
		dateStyle: 'short',
		timeStyle: 'short',
	});
	return words.replace(' ', '\u00a0');
}

/** Whether a source that should have been updated by `staleAfter` was not, as of `now`. */
export function isStale(staleAfter: string, now: Date): boolean {
	return todayInChina(now) > staleAfter;
}

const dayInMilliseconds = 86_400_000;

/** How many days have passed since a day, `YYYY-MM-DD`, as of `now`; negative before it. */
export function daysSince(day: string, now: Date): number {
	return Math.round((Date.parse(todayInChina(now)) - Date.parse(day)) / dayInMilliseconds);
}
