// A program that reads a line and answers with lines: psql and groonga alike, one query at a time.
import { type ChildProcessWithoutNullStreams, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface, type Interface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { killAtExit } from '../kill-at-exit.ts';

/** A program to talk to. Ends with `end`. */
export class Conversation {
	readonly #child: ChildProcessWithoutNullStreams;
	readonly #lines: AsyncIterator<string>;
	#complaint = '';

	constructor([program = '', ...args]: readonly string[], options: SpawnOptions = {}) {
		this.#child = spawn(program, args, {
			...options,
			stdio: ['pipe', 'pipe', 'pipe'],
		}) as ChildProcessWithoutNullStreams;
		this.#child.stderr.on('data', (text) => {
			this.#complaint = `${this.#complaint}${text}`.slice(-500);
		});
		killAtExit(this.#child);
		const reader: Interface = createInterface({ input: this.#child.stdout });
		this.#lines = reader[Symbol.asyncIterator]();
	}

	/** Says a line and hears lines until one ends the answer. Throws when the program stops. */
	async ask(said: string, endsAnswer: (line: string) => boolean): Promise<string[]> {
		this.#child.stdin.write(`${said}\n`);
		const heard: string[] = [];
		for (;;) {
			const next = await this.#lines.next();
			if (next.done) throw new Error(`the program stopped: ${this.#complaint}`);
			heard.push(next.value);
			if (endsAnswer(next.value)) return heard;
		}
	}

	/** Says all that stands in a file and ends; for work whose answers nobody needs. */
	async readFile(path: string): Promise<void> {
		this.#child.stdout.resume();
		const ended = once(this.#child, 'close') as Promise<[number | null]>;
		await pipeline(createReadStream(path), this.#child.stdin);
		const [code] = await ended;
		if (code !== 0) throw new Error(`the program ended with ${code}: ${this.#complaint}`);
	}

	/** Ends the program. */
	async end(): Promise<void> {
		const ended = once(this.#child, 'close');
		this.#child.stdin.end();
		await ended;
	}
}
