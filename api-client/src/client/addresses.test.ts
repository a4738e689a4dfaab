import { expect, it } from 'vitest';
import type { Operation } from '../contract/operation.ts';
import { operations } from '../contract/operations.ts';
import { addresses } from './addresses.ts';

it('the addresses are those of the served operations, with their parameters in the same order', () => {
	const served = Object.entries(operations as unknown as Record<string, Operation>).filter(
		([, { availability }]) => availability === 'live',
	);
	expect(addresses).toEqual(
		Object.fromEntries(
			served.map(([name, { address, path, query }]) => [
				name,
				{ address, path: Object.keys(path.shape), query: Object.keys(query.shape) },
			]),
		),
	);
});
