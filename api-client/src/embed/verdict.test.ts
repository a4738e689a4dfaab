import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgeStates, type SchemeId, schemeIds } from '../contract/vocabulary.ts';
import type { BadgeCredential, CredentialCheck } from '../credential/badge-credential.ts';
import { asUscc } from '../identifiers/index.ts';
import { judgeEmbed } from './verdict.ts';

const now = new Date('2026-11-24T04:00:00Z');
const later = '2026-11-25T16:00:00Z';
const uscc = asUscc('52369901MJ0DEM016T');
if (uscc === undefined) throw new Error('not a code');

function checked(
	badges: Readonly<Partial<Record<SchemeId, string>>>,
	outcome: CredentialCheck['outcome'] = 'genuine',
): CredentialCheck {
	const credential: BadgeCredential = {
		uscc: uscc as BadgeCredential['uscc'],
		name: '某机构',
		origins: [],
		issuer: 'https://credit.example',
		validFrom: '2026-11-24T00:00:00Z',
		validUntil: later,
		badges: Object.entries(badges).map(([scheme, expires]) => ({
			scheme: scheme as SchemeId,
			schemeVersion: '1',
			facts: [],
			expires,
		})),
	};
	return { outcome, credential };
}

const granted = [{ scheme: 'elder-care', state: 'granted' }] as const;

describe('what a badge on a page says', () => {
	it('is granted by a genuine proof that holds the scheme, until its badge expires', () => {
		const check = checked({ 'elder-care': later });
		expect(judgeEmbed({ states: granted, check, now })).toEqual({
			verdict: 'granted',
			schemes: ['elder-care'],
			expires: later,
		});
		expect(judgeEmbed({ states: granted, check, now: new Date(later) }).verdict).toBe('expired');
	});

	it.each([
		[undefined, 'cannot-check'],
		['tampered', 'cannot-check'],
		['wrong-issuer', 'cannot-check'],
		['malformed', 'cannot-check'],
		['not-yet-valid', 'cannot-check'],
		['other-subject', 'cannot-check'],
		['cannot-check-now', 'cannot-check'],
		['expired', 'expired'],
		['revoked', 'suspended'],
		['suspended', 'suspended'],
		['other-origin', 'other-origin'],
	] as const)('a proof that is %s says %s', (outcome, verdict) => {
		const check = outcome && checked({ 'elder-care': later }, outcome);
		expect(judgeEmbed({ states: granted, check, now }).verdict).toBe(verdict);
	});

	it('no longer than the credential as a whole, whatever its badge says', () => {
		const check = checked({ 'elder-care': '2026-12-24T00:00:00Z' });
		expect(judgeEmbed({ states: granted, check, now })).toMatchObject({ expires: later });
		expect(judgeEmbed({ states: granted, check, now: new Date(later) }).verdict).toBe('expired');
	});

	it('a word that nobody has heard of concludes nothing', () => {
		for (const state of ['approved', 'constructor', '__proto__', '']) {
			const states = [{ scheme: 'elder-care', state: state as 'granted' }] as const;
			const { verdict } = judgeEmbed({ states, scheme: 'elder-care', now });
			expect(verdict, state).toBe('cannot-check');
		}
	});

	it('a genuine proof of another scheme proves nothing', () => {
		const check = checked({ tourism: later });
		expect(judgeEmbed({ states: granted, check, now }).verdict).toBe('cannot-check');
		expect(judgeEmbed({ states: granted, check, scheme: 'tourism', now }).verdict).toBe(
			'not-enrolled',
		);
	});

	it('what is not granted is said neutrally, by the scheme that was asked for', () => {
		const states = [
			{ scheme: 'elder-care', state: 'suspended' },
			{ scheme: 'tourism', state: 'disputed' },
		] as const;
		const said = (scheme?: SchemeId) => judgeEmbed({ states, scheme, now });
		expect(said('elder-care')).toEqual({ verdict: 'suspended', schemes: ['elder-care'] });
		expect(said('medical')).toEqual({ verdict: 'not-enrolled', schemes: ['medical'] });
		expect(said()).toEqual({ verdict: 'disputed', schemes: ['tourism'] });
		expect(judgeEmbed({ states: [], now })).toEqual({ verdict: 'not-enrolled', schemes: [] });
	});

	it('without a scheme, all that are proved are named, until the first of them ends', () => {
		const states = [
			{ scheme: 'elder-care', state: 'granted' },
			{ scheme: 'medical', state: 'granted' },
			{ scheme: 'tourism', state: 'disputed' },
		] as const;
		const first = '2026-11-24T16:00:00Z';
		const check = checked({ 'elder-care': later, medical: first });
		expect(judgeEmbed({ states, check, now })).toEqual({
			verdict: 'granted',
			schemes: ['elder-care', 'medical'],
			expires: first,
		});
	});

	it('nothing but a genuine proof in its time ever says granted', () => {
		const outcomes = ['genuine', 'expired', 'tampered', 'suspended', 'other-origin'] as const;
		const anyState = fc.record({
			scheme: fc.constantFrom(...schemeIds),
			state: fc.constantFrom(...badgeStates),
		});
		const anyBadges = fc.dictionary(
			fc.constantFrom(...schemeIds),
			fc.constantFrom('2026-11-24T03:59:59Z', later),
		);
		fc.assert(
			fc.property(
				fc.uniqueArray(anyState, { selector: ({ scheme }) => scheme }),
				fc.option(fc.tuple(anyBadges, fc.constantFrom(...outcomes)), { nil: undefined }),
				fc.option(fc.constantFrom(...schemeIds), { nil: undefined }),
				(states, proof, scheme) => {
					const check = proof && checked(...proof);
					const { verdict, schemes, expires } = judgeEmbed({ states, check, scheme, now });
					if (verdict !== 'granted') return;
					expect(proof?.[1]).toBe('genuine');
					expect(Date.parse(expires as string)).toBeGreaterThan(now.getTime());
					for (const one of schemes) {
						expect(proof?.[0][one]).toBe(later);
						expect(states).toContainEqual({ scheme: one, state: 'granted' });
					}
				},
			),
		);
	});
});
