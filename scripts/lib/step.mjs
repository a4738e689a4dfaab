// A piece of work that another program does: quiet while it goes well, its own words when it fails.
import { runChild } from './child.mjs';
import { Interrupted, StepFailed } from './complaint.mjs';
import { startProgress } from './say.mjs';

/** Runs `command` with its output kept back. Throws StepFailed, or Interrupted when we are stopped. */
export async function runStep(title, command, options = {}) {
	const progress = startProgress(title);
	const { code, output, received } = await runChild(command, {
		...options,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	progress.finish(code === 0 ? 'done' : 'failed');
	if (received) throw new Interrupted(received);
	if (code !== 0) throw new StepFailed(title, output);
}
