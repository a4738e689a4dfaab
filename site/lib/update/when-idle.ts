// What is not needed to read a page comes after it: no reader waits for it.

const longestWait = 5_000;

/** Runs a job when the browser has nothing else to do; gives what calls that off. */
export function whenIdle(job: () => void): () => void {
	// Safari has no idle callbacks.
	if (typeof requestIdleCallback !== 'function') {
		const timer = setTimeout(job, 1_000);
		return () => clearTimeout(timer);
	}
	const asked = requestIdleCallback(job, { timeout: longestWait });
	return () => cancelIdleCallback(asked);
}
