// Progress goes to stderr: stdout belongs to results (an address, a count, what the CLI prints).
const onTerminal = process.stderr.isTTY === true;

// A log keeps every line, so it gets fewer of them than a terminal, which overwrites its own.
const rhythm = onTerminal ? 1_000 : 10_000;

/** Prints one line of progress. */
export function say(line) {
	process.stderr.write(`${line}\n`);
}

/** Seconds as a person reads them. */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/** Says what is being done and for how long already, until `finish` or `stop`. */
export function startProgress(title) {
	const begun = performance.now();
	const elapsed = () => performance.now() - begun;
	const draw = onTerminal ? (text) => process.stderr.write(`\r\x1b[K${text}`) : say;

	draw(`${title} …`);
	const timer = setInterval(() => draw(`${title} … ${Math.round(elapsed() / 1000)} s`), rhythm);

	return {
		/** Ends it with one last line. */
		finish(outcome) {
			clearInterval(timer);
			draw(`${title}: ${outcome} (${seconds(elapsed())})`);
			if (onTerminal) say('');
		},
		/** Ends it without a word, for who has a better one. */
		stop() {
			clearInterval(timer);
			if (onTerminal) process.stderr.write('\r\x1b[K');
		},
	};
}
