// Debian's and Ubuntu's packages, where we may install them without asking for a password.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { StepFailed } from './complaint.mjs';
import { runStep } from './step.mjs';

/** How to run a command as root: as we are, by sudo without a password, or not at all. */
function asRoot() {
	if (process.getuid?.() === 0) return [];
	const sudo = ['sudo', '-n'];
	return spawnSync(sudo[0], [sudo[1], 'true']).status === 0 ? sudo : undefined;
}

/** Installs packages. Gives false where that is not possible. */
export async function installWithApt(...packages) {
	const root = asRoot();
	if (!existsSync('/usr/bin/apt-get') || !root) return false;
	const apt = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
	// Another apt (a machine that has just booted updates itself) is waited for, not an error.
	const install = ['install', '-y', '-o', 'DPkg::Lock::Timeout=120', ...packages];
	try {
		await runStep('Reading the package lists (apt-get update)', [...apt, 'update']);
		await runStep(`Installing ${packages.join(', ')} (apt-get)`, [...apt, ...install]);
	} catch (error) {
		if (error instanceof StepFailed) return false;
		throw error;
	}
	return true;
}
