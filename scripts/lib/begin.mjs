// What every command does first, on whatever Node the machine has: install, then hand over to the
// Node of node_modules. Only what Node 18 knows may be used up to there.
import { complain } from './complaint.mjs';
import { handOver } from './hand-over.mjs';
import { readAddress, requireFreePort } from './http/address.mjs';
import { installDependencies } from './install.mjs';
import { endWithShell } from './npm-shell.mjs';

// Asked before a minute of installing, because the answer would be the same after it.
const firstQuestion = {
	start: () => requireFreePort(readAddress(process.env)),
};

/** Runs commands/<command>.mjs with `args` and ends the process with its exit code. */
export async function begin(command, args) {
	endWithShell();
	try {
		await firstQuestion[command]?.();
		await installDependencies();
		process.exit(await handOver(command, args));
	} catch (error) {
		complain(error);
	}
}
