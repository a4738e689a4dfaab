// One step of `npm test`: runs it, shows its output only when it failed, counts it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from '../child.mjs';
import { Interrupted, tail } from '../complaint.mjs';
import { seconds, startProgress } from '../say.mjs';
import { closingLine, failed, passed, settle } from './tally.mjs';

// Enough for the failures of a whole run of tests, little enough to scroll.
const shownLines = 200;

function readReport(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		// A runner that crashed: `settle` counts that as a failure.
		return undefined;
	}
}

function count(step, exitCode, report) {
	if (!step.count) return exitCode === 0 ? passed : failed;
	const read = readReport(report);
	return settle(exitCode, read && step.count(read));
}

/** Runs a step and gives its tally. Throws Interrupted when we are stopped meanwhile. */
export async function runTestStep(step, { reports, chromium }) {
	const report = join(reports, `${step.name.replaceAll(' ', '-')}.json`);
	const command = step.command.split(' ').map((word) => word.replace('{report}', report));
	const environment = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
	if (chromium) environment.CHROMIUM_PATH = chromium;

	const begun = performance.now();
	const progress = startProgress(step.name);
	const { code, output, received } = await runChild(command, {
		environment,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	progress.stop();
	if (received) throw new Interrupted(received);

	const tally = count(step, code, report);
	const mark = tally.failed > 0 ? '✗' : '✓';
	const counts = step.count ? `: ${closingLine(tally)}` : '';
	if (tally.failed > 0) process.stdout.write(`${tail(output, shownLines)}\n`);
	process.stdout.write(`${mark} ${step.name}${counts} (${seconds(performance.now() - begun)})\n`);
	return tally;
}
