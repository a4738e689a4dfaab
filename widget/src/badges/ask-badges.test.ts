import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline, Readable } from 'node:stream';
import type { Uscc } from '@zhixin/api-client/identifiers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askBadges, pause, want } from './ask-badges.ts';

const hour = 3_600_000;
const found = { name: '江西样例养老有限公司', badges: [], credential: null };

/** White space without end. */
function* pieces() {
	while (true) yield Buffer.alloc(1_000_000, ' ');
}

let register: Server;
let origin: string;
let isDown: boolean;
let requests: number;
let last: string;
let isEndless: boolean;

beforeEach(async () => {
	vi.useFakeTimers({ toFake: ['Date'] });
	isDown = true;
	requests = 0;
	isEndless = false;
	register = createServer((request, response) => {
		requests += 1;
		last = request.url ?? '';
		if (isEndless) {
			pipeline(Readable.from(pieces()), response, () => undefined);
			return;
		}
		const uscc = new URL(request.url ?? '', origin).searchParams.getAll('uscc');
		const body = JSON.stringify({ items: uscc.map((one) => ({ ...found, uscc: one })) });
		response.writeHead(isDown ? 503 : 200).end(isDown ? '{}' : body);
	}).listen(0, '127.0.0.1');
	await new Promise((resolve) => register.once('listening', resolve));
	origin = `http://127.0.0.1:${(register.address() as AddressInfo).port}`;
});

afterEach(async () => {
	vi.useRealTimers();
	register.closeAllConnections();
	await new Promise((resolve) => register.close(resolve));
});

test('a register that failed is left alone for a minute and asked again after it', async () => {
	const ask = async () => (await askBadges(origin, '52369901MJ0DEM016T' as Uscc, hour)).outcome;
	expect(await ask()).toBe('unavailable');
	isDown = false;
	vi.setSystemTime(Date.now() + pause - 1);
	expect(await ask()).toBe('unavailable');
	expect(requests).toBe(1);
	vi.setSystemTime(Date.now() + 1);
	expect(await ask()).toBe('found');
	expect(requests).toBe(2);
});

test('what was found is kept as long as asked for', async () => {
	isDown = false;
	const ask = () => askBadges(origin, '91369900MA36Q7YJ0W' as Uscc, hour);
	expect((await ask()).outcome).toBe('found');
	vi.setSystemTime(Date.now() + hour - 1);
	await ask();
	expect(requests).toBe(1);
	vi.setSystemTime(Date.now() + 1);
	await ask();
	expect(requests).toBe(2);
});

test('a clock that is set back makes no answer young', async () => {
	isDown = false;
	const ask = () => askBadges(origin, '91369900MA0DEMA17N' as Uscc, hour);
	await ask();
	vi.setSystemTime(Date.now() - 24 * hour);
	await ask();
	expect(requests).toBe(2);
});

test('a badge that left the page is neither asked about again nor remembered', async () => {
	isDown = false;
	const [gone, stays] = ['52369901MJ0DEM016T', '91369900MA36Q7YJ0W'] as Uscc[] as [Uscc, Uscc];
	const [left, right] = [{}, {}];
	want(left, gone);
	want(right, stays);
	await askBadges(origin, stays, hour);
	expect(last).toContain(gone);
	want(left);
	vi.setSystemTime(Date.now() + hour);
	await askBadges(origin, stays, hour);
	expect(last).not.toContain(gone);
	want(right);
});

test('an answer that does not end is given up at its bound', async () => {
	isDown = false;
	isEndless = true;
	expect((await askBadges(origin, '92369900MA0DEMB13W' as Uscc, hour)).outcome).toBe('unavailable');
});
