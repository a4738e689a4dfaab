// `npm test`: what CI runs, in order. Every step runs even after a failure, so that one run shows
// all there is to mend, but for steps that would only test what an earlier one failed to build.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../browser.mjs';
import { Complaint } from '../lib/complaint.mjs';
import { say } from '../lib/say.mjs';
import { countPlaywright, countVitest } from '../lib/test/count-report.mjs';
import { runTestStep } from '../lib/test/run-test-step.mjs';
import { add, closingLine, failed, nothing } from '../lib/test/tally.mjs';

// `count` reads the report of a test runner; a step without it is one test. {report} is where the
// report is to be written (Playwright is told by its environment). A step waits for what it `needs`.
// The site is built before the packages are: `npm start` on a new machine has nothing but sources.
// biome-ignore format: one line a step reads as the table that it is
const steps = [
	{ name: 'messages', command: 'node scripts/lib/run-command.mjs build messages' },
	{ name: 'kit types', command: 'svelte-kit sync' },
	{ name: 'types', command: 'tsc --noEmit', needs: ['messages', 'kit types'] },
	{ name: 'types of pages', command: 'svelte-check --tsconfig site/tsconfig.json --fail-on-warnings', needs: ['messages', 'kit types'] },
	{ name: 'types of the service worker', command: 'tsc --noEmit -p site/service-worker', needs: ['kit types'] },
	{ name: 'lint and format', command: 'biome ci --colors=off --error-on-warnings .' },
	{ name: 'unit tests', command: 'vitest run --allowOnly=false --reporter=default --reporter=json --outputFile.json={report}', count: countVitest },
	{ name: 'build embed', command: 'npm run build:embed -w widget' },
	{ name: 'build site', command: 'node scripts/lib/run-command.mjs build site', needs: ['build embed'] },
	{ name: 'build api-client', command: 'npm run build -w api-client' },
	{ name: 'build widget', command: 'npm run build -w widget', needs: ['build api-client'] },
	{ name: 'package api-client', command: 'publint --strict api-client', needs: ['build api-client'] },
	{ name: 'package widget', command: 'publint --strict widget', needs: ['build widget'] },
	{ name: 'exported types of api-client', command: 'attw --pack api-client --profile esm-only', needs: ['build api-client'] },
	{ name: 'exported types of widget', command: 'attw --pack widget --profile esm-only', needs: ['build widget'] },
	{ name: 'e2e', command: 'playwright test --forbid-only --reporter=list,json', count: countPlaywright, needs: ['build site'], browser: true },
];

async function findChromium() {
	try {
		return await ensureBrowser();
	} catch (error) {
		// Everything else can be tested without one; the steps that need it fail.
		if (!(error instanceof Complaint)) throw error;
		say(error.message);
		return undefined;
	}
}

/** What stands in the way of a step, if anything. */
function obstacle(step, failures, chromium) {
	const unbuilt = step.needs?.find((name) => failures.has(name));
	if (unbuilt) return `not run, because "${unbuilt}" failed`;
	return step.browser && !chromium ? 'not run, because there is no Chromium' : undefined;
}

export async function run() {
	const chromium = await findChromium();
	const reports = mkdtempSync(join(tmpdir(), 'zhixin-test-'));
	const failures = new Set();
	let total = nothing;
	for (const step of steps) {
		const reason = obstacle(step, failures, chromium);
		if (reason) process.stdout.write(`✗ ${step.name}: ${reason}\n`);
		const tally = reason ? failed : await runTestStep(step, { reports, chromium });
		if (tally.failed > 0) failures.add(step.name);
		total = add(total, tally);
	}
	rmSync(reports, { recursive: true, force: true });
	process.stdout.write(`${closingLine(total)}\n`);
	return total.failed > 0 ? 1 : 0;
}
