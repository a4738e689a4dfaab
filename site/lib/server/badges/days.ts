// Days of licences and sources: they begin and end at midnight in China, wherever the process runs.

const dayInMilliseconds = 86_400_000;

/** The moment at which a day `YYYY-MM-DD` begins in China, in milliseconds since 1970. */
export function startOfDay(day: string): number {
	return Date.parse(`${day}T00:00:00+08:00`);
}

/** The moment at which it is over. */
export function endOfDay(day: string): number {
	return startOfDay(day) + dayInMilliseconds;
}

/** The moment at which so many days after `day` are over. */
export function endAfterDays(day: string, days: number): number {
	return endOfDay(day) + days * dayInMilliseconds;
}
