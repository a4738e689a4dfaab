// The contract says what is served; the routes are what is served. Neither may run ahead.
import { readdirSync } from 'node:fs';
import { operations } from '@zhixin/api-client';
import { expect, it } from 'vitest';

function servedAddresses(): string[] {
	const found = readdirSync('site/routes/api/v1', { recursive: true, encoding: 'utf8' });
	return found
		.filter((path) => path.endsWith('+server.ts'))
		.map((path) => `/api/v1/${path.replaceAll('\\', '/').replace('/+server.ts', '')}`)
		.map((path) => path.replaceAll('[', '{').replaceAll(']', '}'))
		.sort();
}

it('each live operation has a route, each route a live operation', () => {
	const live = Object.values(operations)
		.filter(({ availability }) => availability === 'live')
		.map(({ address }) => address);
	expect(servedAddresses()).toEqual([...live].sort());
});
