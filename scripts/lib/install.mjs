// Installs the dependencies when they are not what package-lock.json asks for.
import { nameTrouble, StepFailed } from './complaint.mjs';
import { inspectInstall } from './installed.mjs';
import { npm } from './npm.mjs';
import { say } from './say.mjs';
import { runStep } from './step.mjs';
import { requireWritableProject } from './writable.mjs';

// Vite and Node itself are development dependencies: NODE_ENV=production must not leave them out.
const always = ['--include=dev', '--no-audit', '--no-fund'];

// npm's own patience (10 s, then 60 s, for one package after the other) keeps a person without a
// network waiting for ten minutes.
const patience = ['--fetch-retries=2', '--fetch-retry-factor=2', '--fetch-retry-mintimeout=500'];

const install = (title, ...command) => runStep(title, npm(...command, ...always, ...patience));

/** Throws StepFailed without a network, where `npm ci` says only that the lock is incomplete. */
async function requireRegistry() {
	try {
		await runStep('Asking the package registry', npm('ping', ...patience));
	} catch (error) {
		// A registry that answers, but not to a ping, is there.
		if (!(error instanceof StepFailed) || nameTrouble(error.output)) throw error;
	}
}

/** Whether `npm ci` refused because the lock does not list everything. */
export const lacksEntries = (output) => /package-lock\.json.* in sync/.test(output);

/** Brings node_modules to the state of package-lock.json. Throws StepFailed. */
export async function installDependencies() {
	const state = await inspectInstall();
	if (state === 'complete') return;
	requireWritableProject();
	if (state === 'unlocked') return install('Installing packages (npm install)', 'install');
	try {
		await install('Installing packages (npm ci, a minute the first time)', 'ci');
	} catch (error) {
		if (!(error instanceof StepFailed && lacksEntries(error.output))) throw error;
		// A registry that mirrors one platform makes npm write a lock without the optional packages of
		// the others, and then `npm ci` refuses that lock. What it lists is still held to its version.
		await requireRegistry();
		say('package-lock.json does not list every package: npm install adds the rest.');
		await install('Installing packages (npm install)', 'install', '--no-save');
	}
}
