import type { Badge, CreditRecord, SchemeVersion } from '@zhixin/api-client';
import { expect, it } from 'vitest';
import { disputedSince, endedOn, holdsUntil } from './badge-days.ts';

const fact = (criterion: string, validUntil: string | null) =>
	({ criterion, validUntil }) as Badge['facts'][number];
const badge = (facts: Badge['facts'], evidence: string[] = []) =>
	({ facts, why: [{ criterion: 'filed', outcome: 'met', evidence }] }) as unknown as Badge;
const version = {
	criteria: [
		{ id: 'filed', role: 'required' },
		{ id: 'graded', role: 'shown' },
	],
} as SchemeVersion;
const record = (more: Partial<CreditRecord>) =>
	({ validUntil: null, disputedSince: null, ...more }) as CreditRecord;

it('a badge holds until the first required fact ends, whatever is shown beside it', () => {
	const facts = [fact('filed', '2027-03-31'), fact('graded', '2026-12-01')];
	expect(holdsUntil(badge(facts), version)).toBe('2027-03-31');
	expect(holdsUntil(badge([fact('filed', null)]), version)).toBeUndefined();
});

it('the day on which it ended comes from a fact or from the record behind it', () => {
	const ended = badge([fact('filed', '2026-06-30')]);
	expect(endedOn(ended, [], '2026-11-24')).toBe('2026-06-30');
	expect(endedOn(ended, [], '2026-06-30')).toBeUndefined();
	const behind = record({ id: 'a', validUntil: '2026-05-01' });
	expect(endedOn(badge([], ['a']), [behind], '2026-11-24')).toBe('2026-05-01');
});

it('a dispute about a record that it does not rest on is not its dispute', () => {
	const disputed = record({ id: 'a', disputedSince: '2026-11-20' });
	expect(disputedSince(badge([], ['a']), [disputed])).toBe('2026-11-20');
	expect(disputedSince(badge([], ['b']), [disputed])).toBeUndefined();
});
