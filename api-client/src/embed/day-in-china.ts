const dayInMilliseconds = 86_400_000;
const chinaAheadOfUtc = dayInMilliseconds / 3;

/**
 * The day of an instant by the calendar of China, `YYYY-MM-DD`; the instant as ISO 8601 or in
 * milliseconds.
 *
 * @throws {RangeError} When it is no instant.
 */
export function dayInChina(instant: string | number): string {
	const shifted = new Date(instant).getTime() + chinaAheadOfUtc;
	return new Date(shifted).toISOString().slice(0, 10);
}

/**
 * The last whole day on which something counts, from the instant (ISO 8601) at which it ends: the
 * instant is the first after that day.
 *
 * @throws {RangeError} When `ends` is no instant.
 */
export const lastDay = (ends: string): string => dayInChina(Date.parse(ends) - 1);
