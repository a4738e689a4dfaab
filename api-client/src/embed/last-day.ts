const dayInMilliseconds = 86_400_000;
const chinaAheadOfUtc = dayInMilliseconds / 3;

/**
 * The last whole day on which something counts, `YYYY-MM-DD` by the calendar of China, from the instant
 * (ISO 8601) at which it ends: the instant is the first after that day.
 *
 * @throws {RangeError} When `ends` is no instant.
 */
export function lastDay(ends: string): string {
	return new Date(Date.parse(ends) - 1 + chinaAheadOfUtc).toISOString().slice(0, 10);
}
