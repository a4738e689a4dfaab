// From the machine's Node to the one in node_modules (the npm package `node`), so that everybody
// builds, tests and serves on the same version whatever is installed.
import { existsSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { runChild } from './child.mjs';
import { Complaint } from './complaint.mjs';
import { inProject } from './project-root.mjs';

// node:sqlite and TypeScript without a build step.
const neededVersion = 26;

// Some tools colour what they write to a pipe. In a log that is noise.
const plainOutput = process.stdout.isTTY ? {} : { NO_COLOR: '1' };

function findNode() {
	const installed = inProject('node_modules/node/bin/node');
	if (existsSync(installed)) return installed;
	if (Number.parseInt(process.versions.node, 10) >= neededVersion) return process.execPath;
	throw new Complaint(
		`The Node ${neededVersion} that this project brings is missing, because npm is set to ignore install scripts: run "npm rebuild node --ignore-scripts=false" (or install Node ${neededVersion}), then the same command again.`,
	);
}

/** Runs commands/<command>.mjs on the project's Node, with its tools on the PATH. Gives its exit code. */
export async function handOver(command, args) {
	const node = findNode();
	const path = [dirname(node), inProject('node_modules/.bin'), process.env.PATH].join(delimiter);
	const { code } = await runChild(
		[node, inProject('scripts/lib/run-command.mjs'), command, ...args],
		{
			environment: { PATH: path, ...plainOutput },
			// The channel carries no message: run-command.mjs says what it is for.
			stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
		},
	);
	return code;
}
