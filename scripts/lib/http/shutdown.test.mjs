import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

const shutdown = new URL('./shutdown.mjs', import.meta.url).href;

// A server of its own process, because a signal ends all of one. It answers after 300 ms.
const program = `
	import { createServer } from 'node:http';
	import { shutDownOnSignal } from '${shutdown}';
	const server = createServer((request, response) => {
		process.stdout.write('asked');
		setTimeout(() => response.end('answered'), 300);
	});
	shutDownOnSignal(server);
	server.listen(0, '127.0.0.1', () => process.stdout.write(String(server.address().port)));
`;

async function startServer() {
	const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
	const [port] = await once(child.stdout, 'data');
	return { child, url: `http://127.0.0.1:${port}/` };
}

test('a request under way is answered, a new one is refused, and the end is a success', async () => {
	const { child, url } = await startServer();
	const answer = fetch(url);
	await once(child.stdout, 'data');
	child.kill('SIGTERM');
	child.kill('SIGINT');

	expect(await (await answer).text()).toBe('answered');
	const [code] = await once(child, 'exit');
	expect(code).toBe(0);
	await expect(fetch(url)).rejects.toThrow();
});

test('an idle connection that is kept alive does not hold the end up', async () => {
	const { child, url } = await startServer();
	await (await fetch(url)).text();
	child.kill('SIGTERM');

	const [code] = await once(child, 'exit');
	expect(code).toBe(0);
});
