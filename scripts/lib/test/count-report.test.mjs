import { expect, test } from 'vitest';
import { countPlaywright, countVitest } from './count-report.mjs';

test('vitest: a file that could not be loaded counts as a failure', () => {
	const report = {
		numPassedTests: 4,
		numFailedTests: 1,
		numPendingTests: 2,
		numTodoTests: 1,
		testResults: [
			{ status: 'passed', assertionResults: [{}] },
			{ status: 'failed', assertionResults: [{}] },
			{ status: 'failed', assertionResults: [] },
		],
	};
	expect(countVitest(report)).toEqual({ passed: 4, failed: 2, skipped: 3 });
});

test('playwright: a flaky test and an error outside of tests count as failures', () => {
	const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
	const report = { stats, errors: [{ message: 'the server did not start' }] };
	expect(countPlaywright(report)).toEqual({ passed: 7, failed: 3, skipped: 2 });
});
