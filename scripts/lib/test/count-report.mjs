// The JSON reports of the test runners, counted alike.

/** Vitest: a file that could not be loaded has no tests to fail, so it counts as one itself. */
export function countVitest(report) {
	const unloaded = report.testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
	);
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + unloaded.length,
		skipped: report.numPendingTests + report.numTodoTests,
	};
}

/** Playwright: a test that passes only when tried again has failed. */
export function countPlaywright({ stats, errors }) {
	return {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky + errors.length,
		skipped: stats.skipped,
	};
}
