// How fast an address answers: the one way in which every bench asks.
import autocannon from 'autocannon';

const secondsPerRound = 4;
const connections = 16;

/** Requests per second; throws when a single one fails. */
export async function requestsPerSecond(url: string): Promise<number> {
	const { requests, non2xx, errors } = await autocannon({
		url,
		connections,
		duration: secondsPerRound,
	});
	if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} failures, ${errors} errors`);
	return requests.average;
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
