/** When and how long to wait before an idempotent request is tried again. */

/** RFC 9110: 429 and 503 may say with `Retry-After` when to come back. */
const retriedStatuses: ReadonlySet<number> = new Set([429, 503]);
const firstWaitMilliseconds = 300;

/** A person does not wait longer than this for a retry: the caller is told instead. */
export const longestWaitMilliseconds = 10_000;

/** `Retry-After` in milliseconds: seconds or an HTTP date (RFC 9110, 10.2.3); `undefined` when absent. */
export function readRetryAfter(value: string | null, now: number): number | undefined {
	if (value === null || value.trim() === '') return undefined;
	if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
	const at = Date.parse(value);
	return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

/** How long to wait before attempt `attempt` (1 is the first retry); `undefined`: do not try again. */
export function waitBeforeRetry(
	response: Response,
	attempt: number,
	retries: number,
	now: number,
): number | undefined {
	if (!retriedStatuses.has(response.status) || attempt > retries) return undefined;
	const asked = readRetryAfter(response.headers.get('retry-after'), now);
	const wait = asked ?? firstWaitMilliseconds * 2 ** (attempt - 1);
	return wait > longestWaitMilliseconds ? undefined : wait;
}

/** Resolves after `milliseconds`; rejects with the signal's reason as soon as it is aborted. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
	return new Promise((resolve, reject) => {
		if (signal?.aborted) return reject(signal.reason);
		const stop = () => {
			clearTimeout(timer);
			reject(signal?.reason);
		};
		const timer = setTimeout(() => {
			signal?.removeEventListener('abort', stop);
			resolve();
		}, milliseconds);
		signal?.addEventListener('abort', stop, { once: true });
	});
}
