// A step in a process of its own: its memory is its alone, and what it prints is one JSON value.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { killAtExit } from './kill-at-exit.ts';

/** Starts a script of this folder; its complaints come through, its output is the caller's. */
export function startScript(name: string, ...args: readonly string[]): ChildProcess {
	const path = fileURLToPath(new URL(name, import.meta.url));
	return killAtExit(
		spawn(process.execPath, ['--conditions=zhixin-source', path, ...args], {
			stdio: ['ignore', 'pipe', 'inherit'],
		}),
	);
}

/** Runs a script to its end and gives what it printed. Throws when it fails. */
export async function runScript<Result>(name: string, ...args: readonly string[]): Promise<Result> {
	const child = startScript(name, ...args);
	const ended = once(child, 'exit') as Promise<[number | null]>;
	const printed = child.stdout === null ? '' : await text(child.stdout);
	const [code] = await ended;
	if (code !== 0) throw new Error(`${name} ended with ${code}`);
	return JSON.parse(printed) as Result;
}
