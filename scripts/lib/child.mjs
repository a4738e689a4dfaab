// One child process, from start to end. Signals that reach us are passed on to it, so that stopping
// `npm start` stops the server and stopping a build stops the bundler.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { Complaint } from './complaint.mjs';
import { projectRoot } from './project-root.mjs';

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'];

function collectOutput(child) {
	const chunks = [];
	child.stdout?.on('data', (chunk) => chunks.push(chunk));
	child.stderr?.on('data', (chunk) => chunks.push(chunk));
	return () => Buffer.concat(chunks).toString();
}

/** Runs a program that has our terminal to itself, and gives its exit code. */
export async function runAttached(command) {
	const { code } = await runChild(command, { stdio: 'inherit' });
	return code;
}

/**
 * Runs a program in the repository's root. Gives its exit code, its output (if it was piped) and
 * the signal that we were sent meanwhile.
 */
export function runChild([program, ...args], { environment, stdio, timeout } = {}) {
	const env = { ...process.env, ...environment };
	const child = spawn(program, args, { cwd: projectRoot, env, stdio, timeout });
	const output = collectOutput(child);
	let received;

	const handlers = passedOn.map((signal) => {
		const passOn = () => {
			received = signal;
			child.kill(signal);
		};
		process.on(signal, passOn);
		return () => process.off(signal, passOn);
	});

	return new Promise((resolve, reject) => {
		child.on('error', (cause) => {
			for (const remove of handlers) remove();
			const missing = new Complaint(`${program} cannot be run (${cause.code}).`, { cause });
			reject(cause.code === 'ENOENT' ? missing : cause);
		});
		child.on('close', (code, signal) => {
			for (const remove of handlers) remove();
			resolve({ code: code ?? 128 + constants.signals[signal], output: output(), received });
		});
	});
}
