import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Uscc } from '@zhixin/api-client/identifiers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askBadges, pause } from './ask-badges.ts';

const hour = 3_600_000;
const found = { name: '江西样例养老有限公司', badges: [], credential: null };

let register: Server;
let origin: string;
let isDown: boolean;
let requests: number;

beforeEach(async () => {
	vi.useFakeTimers({ toFake: ['Date'] });
	isDown = true;
	requests = 0;
	register = createServer((request, response) => {
		requests += 1;
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
