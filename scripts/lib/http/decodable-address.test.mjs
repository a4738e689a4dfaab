import { expect, it } from 'vitest';
import { toDecodable } from './decodable-address.mjs';

it('an address that can be decoded stays as it is', () => {
	for (const address of ['/', '/search?q=%E5%85%BB%E8', '/e/%E4%B8%80', '/api/v1/regions?%']) {
		expect(toDecodable(address)).toBe(address);
	}
});

it('one that cannot leads to nothing of the same kind', () => {
	expect(toDecodable('/%E0%A4%A')).toBe('/undecodable');
	expect(toDecodable('/api/v1/subjects/%')).toBe('/api/undecodable');
});
