// What is signed. Only badges that are granted stand in it: nothing that was ever held against a
// subject may outlive its publicity in a text that anybody can keep.
import type { Badge } from '@zhixin/api-client';
import type { Merchant } from '#lib/server/registry/engine.ts';
import { statusPurposes } from './issuer.ts';

const contexts = ['https://www.w3.org/ns/credentials/v2'] as const;

/** No credential lives longer; a badge that ends sooner ends it. */
export const longestLife = 72 * 3_600_000;

/** The badges of a merchant that a credential may hold. */
export function grantedBadges({ badges }: Pick<Merchant, 'badges'>): readonly Badge[] {
	return badges.filter(({ state }) => state === 'granted');
}

function badgeOf({ expires, facts, scheme, schemeVersion }: Badge) {
	return {
		scheme,
		schemeVersion,
		facts: facts.map(({ source, criterion: _, ...fact }) => ({
			...fact,
			collectedAt: source.collectedAt,
		})),
		expires,
	};
}

/** What a credential about a merchant is made from, beside its times. */
export function subjectOf(merchant: Merchant) {
	const { name, origins, uscc } = merchant;
	return {
		id: `urn:uscc:${uscc}`,
		name,
		origin: [...origins],
		badges: grantedBadges(merchant).map(badgeOf),
	};
}

/** The same without what moves with each evaluation: when it is equal, the credential is still right. */
export function contentOf(merchant: Merchant, issuer: string): string {
	const { badges, ...subject } = subjectOf(merchant);
	return JSON.stringify([issuer, subject, badges.map(({ expires: _, ...badge }) => badge)]);
}

/** When a credential that is signed now must end. */
export function endOf(merchant: Merchant, now: Date): Date {
	const ends = grantedBadges(merchant).map(({ expires }) => Date.parse(expires));
	return new Date(Math.min(now.getTime() + longestLife, ...ends));
}

/** The payload: a Verifiable Credential 2.0 itself, with no claim around it (VC-JOSE-COSE). */
export function credentialPayload(
	merchant: Merchant,
	issuer: string,
	position: number,
	validFrom: Date,
	validUntil: Date,
) {
	const subject = subjectOf(merchant);
	const latest = validUntil.toISOString();
	return {
		'@context': contexts,
		id: `urn:uuid:${crypto.randomUUID()}`,
		type: ['VerifiableCredential', 'CreditPlusBadgeCredential'],
		issuer,
		validFrom: validFrom.toISOString(),
		validUntil: latest,
		credentialSubject: {
			...subject,
			badges: subject.badges.map((badge) => ({ ...badge, expires: latest })),
		},
		credentialStatus: statusPurposes.map((purpose) => ({
			id: `${issuer}/status/${purpose}#${position}`,
			type: 'BitstringStatusListEntry',
			statusPurpose: purpose,
			statusListIndex: String(position),
			statusListCredential: `${issuer}/status/${purpose}`,
		})),
	};
}

/** The payload of a status list (Bitstring Status List 1.0). */
export function statusListPayload(
	purpose: string,
	issuer: string,
	encodedList: string,
	validFrom: Date,
	validUntil: Date,
) {
	const id = `${issuer}/status/${purpose}`;
	return {
		'@context': contexts,
		id,
		type: ['VerifiableCredential', 'BitstringStatusListCredential'],
		issuer,
		validFrom: validFrom.toISOString(),
		validUntil: validUntil.toISOString(),
		credentialSubject: {
			id: `${id}#list`,
			type: 'BitstringStatusList',
			statusPurpose: purpose,
			encodedList,
		},
	};
}
