// The command as the shell runs it: a process, files, and a server that answers.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cleanPages, register, uscc } from './faulty-pages.fixture.ts';

const clean = cleanPages[0]?.html ?? '';
const folder = mkdtempSync(join(tmpdir(), 'zhixin-check-'));
const file = (name: string, html: string) => {
	const path = join(folder, name);
	writeFileSync(path, html);
	return path;
};

let server: Server;
let origin = '';

beforeAll(async () => {
	server = createServer((request, response) => {
		if (request.url === '/moved') {
			response.writeHead(302, { location: '/page' }).end();
		} else if (request.url === '/page') {
			const headers = {
				'content-type': 'text/html; charset=utf-8',
				'content-security-policy': "script-src 'self'",
			};
			response.writeHead(200, headers).end(clean.replaceAll(register, 'https://credit.example'));
		} else if (request.url === '/endless') {
			response.writeHead(200, { 'content-type': 'text/html' });
			response.on('error', () => undefined);
			const pour = () => {
				while (!response.destroyed && response.write(' '.repeat(65_536)));
				if (!response.destroyed) response.once('drain', pour);
			};
			pour();
		} else if (request.url === '/widget/versions.json') {
			response.writeHead(200).end('[{"version":"1.0.0"},null,7]');
		} else {
			response.writeHead(404).end('<p>');
		}
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
	server.closeAllConnections();
	server.close();
	rmSync(folder, { recursive: true });
});

interface Ended {
	readonly code: number;
	readonly said: string;
	readonly warned: string;
}

function run(...words: string[]): Promise<Ended> {
	const args = ['--conditions', 'zhixin-source', 'widget/bin/zhixin-widget.mjs', ...words];
	return new Promise((done) => {
		execFile(process.execPath, args, (error, said, warned) =>
			done({ code: Number(error?.code ?? 0), said, warned }),
		);
	});
}

it('a clean page ends with 0 and says so', async () => {
	const ended = await run('check', file('clean.html', clean), '--offline');
	expect(ended).toMatchObject({ code: 0, warned: '' });
	expect(ended.said).toContain('没有发现问题');
});

it('a faulty page ends with 1, in the language asked for', async () => {
	const path = file('faulty.html', clean.replace(`uscc="${uscc}"`, 'uscc="123"'));
	const ended = await run('check', path, '--lang', 'en', '--offline');
	expect(ended.code).toBe(1);
	expect(ended.said).toContain('Error invalid-uscc · Line 5');
	expect(ended.said).toContain('1 errors, 0 warnings, 0 notes');
});

it('the report can be read by a program', async () => {
	const path = file('twice.html', clean.replace(/<script.*script>/, '$&$&'));
	const ended = await run('check', path, '--json', '--offline');
	const { target, findings } = JSON.parse(ended.said);
	expect(target).toBe(path);
	expect(findings).toMatchObject([{ id: 'duplicate-module', severity: 'warning', line: 5 }]);
});

it('the header of an address counts, also behind a redirect', async () => {
	for (const path of ['/page', '/moved']) {
		const ended = await run('check', `${origin}${path}`, '--json', '--offline');
		expect(ended.code).toBe(1);
		expect(JSON.parse(ended.said).findings.map(({ id }: { id: string }) => id)).toEqual([
			'csp-script',
		]);
	}
});

it('a policy and a place can be given for a file', async () => {
	const path = file('placed.html', clean);
	const ended = await run('check', path, "--csp=script-src 'none'", '--offline', '--lang=en');
	expect(ended.said).toContain(`script-src ${register}`);
	const placed = await run('check', path, '--url', 'http://shop.example/', '--offline');
	expect(placed.said).toContain('insecure-address');
});

it('a register that answers nonsense is not believed, and stops nothing', async () => {
	const path = file('local.html', clean.replaceAll(register, origin));
	const ended = await run('check', path);
	expect(ended).toMatchObject({ code: 0, warned: '' });
});

it.each([
	[['check']],
	[['look', 'x.html']],
	[['check', 'a.html', 'b.html']],
	[['check', 'a.html', '--lang', 'fr']],
	[['check', 'a.html', '--url', 'shop.example']],
	[['check', 'a.html', '--unknown']],
	[['check', '/nowhere/at/all.html']],
])('%j cannot be done, ends with 2 and says why', async (words) => {
	const ended = await run(...words);
	expect(ended.code).toBe(2);
	expect(ended.said).toBe('');
	expect(ended.warned).not.toBe('');
});

it('an address that gives no page ends with 2; one without end is cut', async () => {
	expect(await run('check', `${origin}/none`)).toMatchObject({ code: 2 });
	const ended = await run('check', `${origin}/endless`, '--json');
	expect(ended.code).toBe(0);
	expect(ended.said).toContain('"too-large"');
});

it('help is no fault', async () => {
	const ended = await run('--help');
	expect(ended).toMatchObject({ code: 0, warned: '' });
	expect(ended.said).toContain('--register');
});
