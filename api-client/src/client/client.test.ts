import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import type { Release } from '../contract/release.ts';
import type { Subject } from '../contract/subject.ts';
import type { WithdrawalFeed } from '../contract/withdrawal.ts';
import { InvalidRequestError } from '../errors/invalid-request-error.ts';
import { InvalidUsccError } from '../errors/invalid-uscc-error.ts';
import { RateLimitedError } from '../errors/rate-limited-error.ts';
import { UnavailableError } from '../errors/unavailable-error.ts';
import { createClient } from './client.ts';

const release: Release = {
	id: '20261123t000000z-00000000',
	builtAt: '2026-11-23T00:00:00.000Z',
	sample: true,
	sources: [],
	quality: {
		rows: 1,
		quarantined: 0,
		checksumInvalid: 0,
		innerCheckInvalid: 0,
		categoryUnknown: 0,
		regionUnknown: 0,
		sameCodeManyNames: 0,
		sameNameManyCodes: 0,
		codes: 1,
		wrongCodes: 0,
		duplicateCodes: 0,
		rate: 0,
		target: 0.0001,
	},
	changes: null,
	withdrawalSeq: 0,
};

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let origin: string;
let asked: IncomingMessage[];
let answers: Answer[];

const json =
	(status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
	(_, response) => {
		response.writeHead(status, { 'content-type': 'application/json', ...headers });
		response.end(JSON.stringify(body));
	};

const problem = (type: string, status: number, more: object = {}) => ({
	type: `/problems/${type}`,
	title: type,
	status,
	detail: `about ${type}`,
	...more,
});

beforeEach(async () => {
	asked = [];
	answers = [];
	server = createServer((request, response) => {
		asked.push(request);
		const answer = answers.length > 1 ? answers.shift() : answers[0];
		answer?.(request, response);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
	server.closeAllConnections();
	server.close();
});

describe('a call', () => {
	it('asks the address of its operation, parameters in place, in the chosen language', async () => {
		answers = [json(200, release)];
		await createClient({ origin, language: 'en' }).release();
		expect(asked[0]?.url).toBe('/api/v1/release');
		expect(asked[0]?.headers['accept-language']).toBe('en');
		answers = [json(404, problem('subject-not-found', 404))];
		const client = createClient({ origin });
		await client.subject({ uscc: '../安' }).catch(() => undefined);
		expect(asked[1]?.url).toBe('/api/v1/subjects/..%2F%E5%AE%89');
		await client.subjects({ q: '养老 院&', limit: 5 }).catch(() => undefined);
		expect(asked[2]?.url).toBe('/api/v1/subjects?q=%E5%85%BB%E8%80%81+%E9%99%A2%26&limit=5');
	});

	it('resolves to the parsed answer', async () => {
		answers = [json(200, release)];
		expect(await createClient({ origin }).release()).toEqual(release);
	});

	it('refuses a parameter that its operation does not have, before anything is sent', async () => {
		const client = createClient({ origin });
		// @ts-expect-error a misspelt parameter is an error of types as well
		await expect(client.subjects({ q: 'a', regoin: '360100' })).rejects.toThrow(
			InvalidRequestError,
		);
		expect(asked).toHaveLength(0);
	});

	it('has the types of the contract', () => {
		const client = createClient({ origin });
		expectTypeOf(client.subject).returns.resolves.toEqualTypeOf<Subject>();
		expectTypeOf(client.release).returns.resolves.toEqualTypeOf<Release>();
		expectTypeOf(client.withdrawals).returns.resolves.toEqualTypeOf<WithdrawalFeed>();
		expectTypeOf(client).not.toHaveProperty('openCorrection');
	});
});

describe('a problem', () => {
	it('becomes the typed error that it was, with its document', async () => {
		const document = problem('invalid-uscc', 400, { suggestions: ['91369900MA0DEMA17N'] });
		answers = [json(400, document)];
		const error = await createClient({ origin })
			.subject({ uscc: 'x' })
			.catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(InvalidUsccError);
		expect(error).toMatchObject({
			type: 'invalid-uscc',
			status: 400,
			suggestions: ['91369900MA0DEMA17N'],
			document,
		});
	});

	it('that is none of ours, a body out of shape and no network at all are "unavailable"', async () => {
		const client = createClient({ origin, retries: 0 });
		answers = [(_, response) => response.writeHead(502).end('<html>')];
		await expect(client.release()).rejects.toThrow(UnavailableError);
		answers = [json(200, { ...release, id: 1 })];
		await expect(client.release()).rejects.toThrow(/shape of the contract/);
		answers = [(_, response) => response.end('not json')];
		await expect(client.release()).rejects.toThrow(/not JSON/);
		answers = [(request) => request.socket.destroy()];
		const error = await client.release().catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(UnavailableError);
		expect((error as Error).cause).toBeInstanceOf(Error);
	});
});

describe('a retry', () => {
	const later = json(503, problem('unavailable', 503), { 'retry-after': '0' });

	it('follows 429 and 503 with Retry-After until there is an answer', async () => {
		answers = [
			json(429, problem('rate-limited', 429, { retryAfter: 0 }), { 'retry-after': '0' }),
			later,
			json(200, release),
		];
		expect(await createClient({ origin }).release()).toEqual(release);
		expect(asked).toHaveLength(3);
	});

	it('stops after as many as were allowed and throws the last problem', async () => {
		answers = [later];
		await expect(createClient({ origin, retries: 1 }).release()).rejects.toThrow(UnavailableError);
		expect(asked).toHaveLength(2);
	});

	it('is not tried when the wait is longer than a person waits', async () => {
		answers = [
			json(429, problem('rate-limited', 429, { retryAfter: 60 }), { 'retry-after': '60' }),
		];
		const error = await createClient({ origin })
			.release()
			.catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(RateLimitedError);
		expect(error).toMatchObject({ retryAfter: 60 });
		expect(asked).toHaveLength(1);
	});

	it('is not tried after a 400', async () => {
		answers = [json(400, problem('invalid-request', 400, { errors: [] }))];
		await expect(createClient({ origin }).release()).rejects.toThrow(InvalidRequestError);
		expect(asked).toHaveLength(1);
	});
});

describe('an abort', () => {
	it('rejects with the reason of the signal, under way and while waiting for a retry', async () => {
		const reason = new Error('left the page');
		for (const answer of [
			() => undefined,
			json(503, problem('unavailable', 503), { 'retry-after': '5' }),
		]) {
			answers = [answer];
			const controller = new AbortController();
			const call = createClient({ origin }).release({}, { signal: controller.signal });
			setTimeout(() => controller.abort(reason), 50);
			await expect(call).rejects.toBe(reason);
		}
	});
});
