import { expect, test } from 'vitest';
import { apiOrigin, configure } from './api-origin.ts';

test('nothing is asked before a deployment is named', () => {
	expect(apiOrigin()).toBeUndefined();
});

test('of an address only the origin counts', () => {
	configure({ apiOrigin: 'https://credit.example.org/widget/v1/credit-badge.js?x=1' });
	expect(apiOrigin()).toBe('https://credit.example.org');
});

test.each(['', 'credit.example.org', 'file:///badge.js', 'data:text/javascript,1', 'null'])(
	'%j is refused and changes nothing',
	(address) => {
		const before = apiOrigin();
		expect(() => configure({ apiOrigin: address })).toThrow(TypeError);
		expect(apiOrigin()).toBe(before);
	},
);
