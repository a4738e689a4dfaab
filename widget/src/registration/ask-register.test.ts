import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { asUscc, type Uscc } from '@zhixin/api-client/identifiers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import examples from '../credit-badge/examples.json' with { type: 'json' };
import { askRegister } from './ask-register.ts';

const uscc = asUscc(examples.subject.uscc) as Uscc;
const another = asUscc('91369900MA0DEMA17N') as Uscc;

// A register of its own for each test: the answers of a page are kept by origin.
let server: Server;
let origin: string;
let asked: string[];
let answer: RequestListener;

beforeEach(async () => {
	asked = [];
	server = createServer((request, response) => {
		asked.push(request.url ?? '');
		answer(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
	vi.useRealTimers();
	server.closeAllConnections();
	server.close();
});

function answers(status: number, body: unknown, type = 'application/json'): RequestListener {
	return (_, response) => {
		const text = typeof body === 'string' ? body : JSON.stringify(body);
		response.writeHead(status, { 'content-type': type }).end(text);
	};
}

test('ten badges of one code make one request', async () => {
	answer = answers(200, examples.subject);
	const all = await Promise.all(Array.from({ length: 10 }, () => askRegister(origin, uscc)));
	const later = await askRegister(origin, uscc);
	expect(asked).toEqual([`/api/v1/subjects/${uscc}`]);
	for (const one of [...all, later]) expect(one).toMatchObject({ outcome: 'found' });
});

test('two codes are two questions', async () => {
	answer = (request, response) => {
		const code = request.url?.split('/').at(-1);
		answers(200, { ...examples.subject, uscc: code })(request, response);
	};
	await Promise.all([askRegister(origin, uscc), askRegister(origin, another)]);
	expect(asked).toHaveLength(2);
});

test('carries no cookie and no referrer', async () => {
	const headers = new Promise<object>((resolve) => {
		answer = (request, response) => {
			resolve(request.headers);
			answers(200, examples.subject)(request, response);
		};
	});
	await askRegister(origin, uscc);
	expect(await headers).not.toHaveProperty('cookie');
	expect(await headers).not.toHaveProperty('referer');
});

test('only the register itself can say that it does not hold a code', async () => {
	answer = answers(404, { type: '/problems/subject-not-found' }, 'application/problem+json');
	expect(await askRegister(origin, uscc)).toEqual({ outcome: 'not-found' });
	answer = answers(404, {});
	expect(await askRegister(origin, another)).toEqual({ outcome: 'unavailable' });
});

test.each([
	['an error', answers(500, {})],
	['an empty error', answers(503, '')],
	['the value null as an error', answers(500, null)],
	['a page instead of data', answers(200, '<!doctype html>', 'text/html')],
	['another subject', answers(200, { ...examples.subject, uscc: another })],
	['a broken connection', (request) => request.socket.destroy()] as [string, RequestListener],
])('%s is no answer', async (_, broken) => {
	answer = broken;
	expect(await askRegister(origin, uscc)).toEqual({ outcome: 'unavailable' });
});

test('a silent register is given up on', async () => {
	const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort());
	answer = () => undefined;
	expect(await askRegister(origin, uscc)).toEqual({ outcome: 'unavailable' });
	expect(timeout).toHaveBeenCalledWith(8_000);
	timeout.mockRestore();
});

test('a register that is down is asked again, but not by the next badge', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout'] });
	answer = answers(503, {});
	await askRegister(origin, uscc);
	answer = answers(200, examples.subject);
	expect(await askRegister(origin, uscc)).toEqual({ outcome: 'unavailable' });
	expect(asked).toHaveLength(1);
	vi.advanceTimersByTime(60_000);
	expect(await askRegister(origin, uscc)).toMatchObject({ outcome: 'found' });
});
