// Preloaded into a build: kills it with SIGKILL right before or after one of the calls that bring
// a release to its place. ZHIXIN_DIE_AT_STEP counts them; without it nothing changes.

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const dieAt = Number(process.env.ZHIXIN_DIE_AT_STEP ?? 0);
let step = 0;

function pass() {
	step += 1;
	if (step !== dieAt) return;
	process.kill(process.pid, 'SIGKILL');
	// The signal arrives when it arrives: nothing may happen until then.
	for (;;);
}

for (const name of ['fsyncSync', 'renameSync']) {
	const call = fs[name];
	fs[name] = (...args) => {
		pass();
		const result = call(...args);
		pass();
		return result;
	};
}
syncBuiltinESMExports();
