// A network may take what is asked and never answer. How long it is waited for depends on whether the
// device could answer as well; and a slow line is no dead one.

/**
 * What the device holds is shown after that. On a slow line (600 ms there and back) a first answer takes
 * some three seconds: four ways, and what else is sent at the same time.
 */
const forHeldMilliseconds = 8_000;
/** Once nobody answered, the next one that the device holds waits as long as one answer on a slow line. */
const afterSilenceMilliseconds = 2_500;
/** What nobody else can answer. */
const forOthersMilliseconds = 30_000;

let isSilent = false;

/** The network took what was asked and did not answer in time. */
export class SilentNetworkError extends Error {
	override readonly name = 'SilentNetworkError';
}

/** How long is waited now, by whether the device holds an answer as well. */
function patience(isHeld: boolean): number {
	if (!isHeld) return forOthersMilliseconds;
	return isSilent ? afterSilenceMilliseconds : forHeldMilliseconds;
}

/**
 * Waits for what was sent, for as long as is sensible; rejects with `SilentNetworkError` then. What was
 * sent goes on: who has a use for a late answer waits for it apart.
 */
export async function heard<Answer>(sent: Promise<Answer>, isHeld: boolean): Promise<Answer> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const tooLong = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			isSilent = true;
			reject(new SilentNetworkError());
		}, patience(isHeld));
	});
	sent.then(
		() => {
			isSilent = false;
		},
		() => undefined,
	);
	return Promise.race([sent, tooLong]).finally(() => clearTimeout(timer));
}

/** Ends a request of the worker's own that nobody answers, with all of its body. */
export const untilGivenUp = (): AbortSignal => AbortSignal.timeout(forOthersMilliseconds);
