// A built SvelteKit application as a process of its own, on a free loopback port.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A running server and its end. */
export interface ServedApp {
	readonly origin: string;
	readonly pid: number;
	readonly stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	if (address === null || typeof address === 'string') throw new Error('no port is free');
	return address.port;
}

async function untilAnswering(child: ChildProcess, address: string): Promise<void> {
	// Only ends what hangs, also on a busy machine.
	const deadline = Date.now() + 60_000;
	while (Date.now() < deadline) {
		if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
		const response = await fetch(address).catch(() => undefined);
		await response?.body?.cancel();
		if (response?.ok) return;
		await wait(50);
	}
	throw new Error(`${address} did not answer in 60 s`);
}

/** Starts `node entry`, waits until `path` answers 200. */
export async function serveApp(
	entry: string,
	path: string,
	environment: Record<string, string> = {},
): Promise<ServedApp> {
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const child = spawn(process.execPath, [entry], {
		env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), ORIGIN: origin, ...environment },
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	// A bench that fails half-way must not leave its servers behind.
	const kill = () => child.kill('SIGKILL');
	process.once('exit', kill);
	await untilAnswering(child, origin + path);
	// A process that answers has an id.
	const { pid = 0 } = child;
	return {
		origin,
		pid,
		stop: async () => {
			process.off('exit', kill);
			kill();
			if (child.exitCode === null) await once(child, 'exit');
		},
	};
}

/** The site as people run it, headers and compression included, once a release is live. */
export const serveSite = (environment: Record<string, string>): Promise<ServedApp> =>
	serveApp('scripts/serve.mjs', '/readyz', environment);
