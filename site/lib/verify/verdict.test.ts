// Every way in which there is no tick.
import type { BadgeState } from '@zhixin/api-client';
import { badgeStates, parseUscc, schemeIds } from '@zhixin/api-client';
import type { CredentialCheck, CredentialOutcome } from '@zhixin/api-client/credential';
import { type EmbedVerdict, judgeEmbed } from '@zhixin/api-client/embed';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Shop } from './read-shop.ts';
import { judge, provedBadges, type Verdict } from './verdict.ts';
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

it('of several badges the one is spoken of that is still open', () => {
	const states = [
		{ scheme: 'tourism', state: 'unknown' },
		{ scheme: 'medical', state: 'disputed' },
		{ scheme: 'shopping', state: 'expired' },
	] as const;
	const reading: Shop = { ...shop('unknown', null), states };
	expect(judge(reading, {}, undefined, now)).toBe('disputed');
	expect(judge(reading, { scheme: 'tourism' }, undefined, now)).toBe('source-overdue');
});

// The badge on the page of a business leads here: the two may not say different things.
it('of badges in any states it says what the badge says that leads to it', () => {
	const verdicts = {
		granted: 'genuine',
		'not-enrolled': 'nothing-granted',
		suspended: 'not-shown-now',
		disputed: 'disputed',
		expired: 'expired',
		unknown: 'source-overdue',
		'cannot-check': 'cannot-check',
		'other-origin': 'other-site',
	} satisfies Record<EmbedVerdict, Verdict>;
	const anyState = fc.record({
		scheme: fc.constantFrom(...schemeIds),
		state: fc.constantFrom(...badgeStates),
	});
	fc.assert(
		fc.property(fc.uniqueArray(anyState, { selector: ({ scheme }) => scheme }), (states) => {
			const reading: Shop = { ...shop('unknown', null), states };
			expect(judge(reading, {}, undefined, now)).toBe(
				verdicts[judgeEmbed({ states, now }).verdict],
			);
		}),
	);
});

it('a badge that cannot be shown and one that is disputed are told as disputed', () => {
	const states = [
		{ scheme: 'tourism', state: 'suspended' },
		{ scheme: 'medical', state: 'disputed' },
	] as const;
	expect(judge({ ...shop('unknown', null), states }, {}, undefined, now)).toBe('disputed');
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
