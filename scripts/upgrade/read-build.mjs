// The answers of a build: its scripts and styles as they lie there, its pages as its server gives them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const types = { js: 'text/javascript', css: 'text/css', json: 'application/json' };
const typeOf = (path) => types[path.split('.').at(-1)];
const patienceMilliseconds = 30_000;

/** Scripts, styles and the version, by address. Pictures are the same in every build, and stay out. */
export function readClientFiles(folder) {
	const client = join(folder, 'client');
	const paths = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter(typeOf).sort();
	return Object.fromEntries(
		paths.map((path) => [
			`/${path.replaceAll('\\', '/')}`,
			{ type: typeOf(path), body: readFileSync(join(client, path), 'utf8') },
		]),
	);
}

async function freePort() {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address();
	server.close();
	await once(server, 'close');
	return port;
}

async function untilAnswering(origin) {
	for (let waited = 0; waited < patienceMilliseconds; waited += 100) {
		const answer = await fetch(`${origin}/healthz`).catch(() => undefined);
		if (answer?.ok) return;
		await wait(100);
	}
	throw new Error(`The server of this build did not answer at ${origin}.`);
}

async function readPage(origin, address) {
	const answer = await fetch(origin + address);
	const body = await answer.text();
	if (!answer.ok) return [];
	const policy = answer.headers.get('content-security-policy');
	// The origin of this moment stands in addresses that are whole; the test has another one.
	return [[address, { type: 'text/html', policy, body: body.replaceAll(origin, '') }]];
}

/** The pages at `addresses`, by address; one that this build does not have is left out. */
export async function readPages(folder, addresses) {
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const server = spawn(process.execPath, [join(folder, 'index.js')], {
		env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), ORIGIN: origin },
		stdio: 'ignore',
	});
	try {
		await untilAnswering(origin);
		const pages = [];
		for (const address of addresses) pages.push(...(await readPage(origin, address)));
		return Object.fromEntries(pages);
	} finally {
		server.kill();
	}
}
