// A bench that fails half-way must not leave its children behind. One listener for all of them:
// many would look like a leak.
import type { ChildProcess } from 'node:child_process';

const running = new Set<ChildProcess>();

process.once('exit', () => {
	for (const child of running) child.kill('SIGKILL');
});

/** Ends `child` with this process, if it has not ended by then. Gives it back. */
export function killAtExit<Child extends ChildProcess>(child: Child): Child {
	running.add(child);
	child.once('exit', () => running.delete(child));
	return child;
}
