// How a command ends when it cannot go on: one sentence that says what to do, never a stack trace.
// A stack is printed for one thing only, a mistake of ours that nothing here knows how to name.
import { constants } from 'node:os';

/** Says in one sentence what is wrong and what to do. */
export class Complaint extends Error {
	name = 'Complaint';
}

/** A step failed: carries all that it printed. */
export class StepFailed extends Error {
	name = 'StepFailed';

	constructor(title, output) {
		super(`${title} failed`);
		this.title = title;
		this.output = output;
	}
}

/** Somebody stopped us: nothing needs to be said, only the exit code that a shell expects. */
export class Interrupted extends Error {
	name = 'Interrupted';

	constructor(signal) {
		super(signal);
		this.exitCode = 128 + constants.signals[signal];
	}
}

const tailLength = 40;

// The first that matches wins. Matched against error codes and against what tools print: npm, Vite
// and SQLite name the same trouble differently.
const knownTroubles = [
	{
		sign: /\bENOSPC\b|no space left on device|database or disk is full/i,
		sentence: 'The disk is full: free some space, then run the same command again.',
	},
	{
		sign: /\bEROFS\b|\bEACCES\b|\bEPERM\b|read-only file system|permission denied|readonly database/i,
		sentence:
			'A file cannot be written: copy the project to a folder of your own (or set ZHIXIN_DATA_DIR to one, if it is the data), then run the same command again.',
	},
	{
		sign: /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT)\b/,
		sentence:
			'The package registry cannot be reached: connect to the network (or tell npm your registry or proxy), then run the same command again.',
	},
];

/** The sentence for a trouble that has a name, found in an error code or in a tool's output. */
export function nameTrouble(text) {
	return knownTroubles.find(({ sign }) => sign.test(text))?.sentence;
}

/** The last lines of a tool's output: where tools say what went wrong. */
export function tail(output, length = tailLength) {
	return output.trimEnd().split('\n').slice(-length).join('\n');
}

/** All that a person is told about an error. */
export function explain(error) {
	if (error instanceof Complaint) return error.message;
	if (error instanceof StepFailed) {
		const named = nameTrouble(error.output);
		return named ?? `${tail(error.output)}\n${error.title}: failed, the lines above say why.`;
	}
	// Both, because Node leaves the code empty in some of its own errors.
	return nameTrouble(`${error.code} ${error.message}`) ?? error.stack;
}

/** Prints what is wrong and ends the process. */
export function complain(error) {
	if (error instanceof Interrupted) process.exit(error.exitCode);
	process.stderr.write(`${explain(error)}\n`);
	process.exit(1);
}
