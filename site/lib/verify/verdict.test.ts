// Every way in which there is no tick.
import type { BadgeState } from '@zhixin/api-client';
import { parseUscc } from '@zhixin/api-client';
import type { CredentialCheck, CredentialOutcome } from '@zhixin/api-client/credential';
import { expect, it } from 'vitest';
import type { Shop } from './read-shop.ts';
import { judge, provedBadges } from './verdict.ts';
import { verdictWords } from './verdict-words.ts';

const now = new Date('2026-11-24T00:00:00Z');
const later = '2026-11-26T00:00:00Z';

function shop(state: BadgeState, credential: string | null): Shop {
	return {
		outcome: 'read',
		uscc: '91369900MA0DEMA17N',
		name: '示例店',
		region: null,
		states: [{ scheme: 'tourism', state }],
		badges: [],
		credential,
	};
}

function check(outcome: CredentialOutcome, expires = later): CredentialCheck {
	const badges = [{ scheme: 'tourism', schemeVersion: '2026-11', facts: [], expires }] as const;
	return {
		outcome,
		credential: {
			uscc: parseUscc('91369900MA0DEMA17N'),
			name: '示例店',
			origins: [],
			issuer: 'https://credit.example',
			validFrom: '2026-11-23T00:00:00Z',
			validUntil: later,
			badges,
		},
	};
}

it('only an ended check that found it genuine is genuine', () => {
	const granted = shop('granted', 'token');
	expect(judge(granted, {}, undefined, now)).toBe('unproved');
	expect(judge(granted, {}, check('genuine'), now)).toBe('genuine');
	const outcomes: CredentialOutcome[] = [
		'expired',
		'not-yet-valid',
		'wrong-issuer',
		'tampered',
		'malformed',
		'revoked',
		'suspended',
		'other-subject',
		'other-origin',
		'cannot-check-now',
	];
	for (const outcome of outcomes) {
		expect(judge(granted, {}, check(outcome), now), outcome).not.toBe('genuine');
		expect(provedBadges(check(outcome), {}, now), outcome).toEqual([]);
	}
});

it('a badge that is over, or another one than was asked about, is not genuine', () => {
	const granted = shop('granted', 'token');
	expect(judge(granted, {}, check('genuine', now.toISOString()), now)).toBe('expired');
	expect(judge(granted, { scheme: 'medical' }, check('genuine'), now)).toBe('nothing-granted');
});

it('without a proof each state has its words, and none of them is genuine', () => {
	const said = (state: BadgeState) => judge(shop(state, null), {}, undefined, now);
	expect(said('granted')).toBe('cannot-check');
	expect(said('suspended')).toBe('not-shown-now');
	expect(said('disputed')).toBe('disputed');
	expect(said('expired')).toBe('expired');
	expect(said('unknown')).toBe('source-overdue');
	expect(said('not-enrolled')).toBe('nothing-granted');
});

it('of several badges the one that is most certainly not shown is spoken of', () => {
	const states = [
		{ scheme: 'tourism', state: 'unknown' },
		{ scheme: 'medical', state: 'disputed' },
		{ scheme: 'shopping', state: 'expired' },
	] as const;
	const reading: Shop = { ...shop('unknown', null), states };
	expect(judge(reading, {}, undefined, now)).toBe('disputed');
	expect(judge(reading, { scheme: 'tourism' }, undefined, now)).toBe('source-overdue');
});

it('an answer that does not come is not put down to a source', () => {
	const reading = { outcome: 'unavailable', uscc: '91369900MA0DEMA17N' } as const;
	expect(judge(reading, {}, undefined, now)).toBe('cannot-check');
});

it('the tablet of the whole page is that of the state in the list under it', () => {
	for (const state of ['suspended', 'disputed', 'expired', 'unknown', 'not-enrolled'] as const) {
		const verdict = judge(shop(state, null), {}, undefined, now);
		expect(verdictWords(verdict, { name: '示例店' }).face).toBe(state);
	}
});

it('what is about no badge looks like no state of one', () => {
	for (const verdict of ['impossible-code', 'not-ours', 'altered', 'other-site'] as const) {
		expect(['look-twice', 'not-read']).toContain(verdictWords(verdict, { name: '' }).face);
	}
});
