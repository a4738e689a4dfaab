import { expect, it } from 'vitest';
import { asFollowing } from './read-following.ts';

const whole = { release: 'r1', seq: 3, withdrawn: ['a'], at: '2026-11-27T01:00:00.000Z' };

it('what is whole stays as it is, also of a build that noted less', () => {
	expect(asFollowing(whole)).toBe(whole);
	expect(asFollowing({ release: 'r1', seq: 0, withdrawn: [] })).toBeDefined();
});

it.each([
	undefined,
	null,
	'r1',
	{ ...whole, release: undefined },
	{ ...whole, seq: '3' },
	{ ...whole, seq: Number.NaN },
	{ ...whole, withdrawn: undefined },
	{ ...whole, withdrawn: [7] },
	{ ...whole, at: 'yesterday' },
	{ ...whole, aheadMilliseconds: Number.NaN },
])('%j is nothing to go on from', (damaged) => {
	expect(asFollowing(damaged)).toBeUndefined();
});
