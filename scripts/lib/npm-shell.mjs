// npm runs a script in a shell and passes a signal to that shell only. The shell dies of it and says
// nothing to us, so a server would go on alone after `npm start` was stopped.
const glance = 300;

/** Ends us, as the signal would have, when the shell that npm ran us in is gone. */
export function endWithShell() {
	// Without npm there is nobody between us and who sends signals, and to outlive them is allowed.
	if (!process.env.npm_lifecycle_event) return;
	const shell = process.ppid;
	const timer = setInterval(() => {
		if (process.ppid === shell) return;
		clearInterval(timer);
		process.kill(process.pid, 'SIGTERM');
	}, glance);
	timer.unref();
}
