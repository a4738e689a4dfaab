// Counts of tests, and the line at the end of `npm test` that people and CI read.
export const nothing = { passed: 0, failed: 0, skipped: 0 };
export const passed = { ...nothing, passed: 1 };
export const failed = { ...nothing, failed: 1 };

/** The sum of two tallies. */
export const add = (a, b) => ({
	passed: a.passed + b.passed,
	failed: a.failed + b.failed,
	skipped: a.skipped + b.skipped,
});

/** `N passed, N failed`, and how many were skipped if any were. */
export function closingLine({ passed, failed, skipped }) {
	const counts = `${passed} passed, ${failed} failed`;
	return skipped > 0 ? `${counts}, ${skipped} skipped` : counts;
}

/**
 * The tally of a step from its exit code and its report. A runner that counted no failure and still
 * ended badly, wrote no report, or ran nothing has failed: silence is no success.
 */
export function settle(exitCode, counted) {
	if (!counted) return failed;
	const ranNothing = counted.passed + counted.failed === 0;
	const failedUncounted = exitCode !== 0 && counted.failed === 0;
	return ranNothing || failedUncounted ? add(counted, failed) : counted;
}
