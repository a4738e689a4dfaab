// Who signs: one issuer for each site, its keys, and what it says about the credentials it gave out.
import type { MerchantBadgesList, Uscc } from '@zhixin/api-client';

/** The two ways in which a credential ends before its time; the second may be taken back. */
export const statusPurposes = ['revocation', 'suspension'] as const;
export type StatusPurpose = (typeof statusPurposes)[number];

/** A public key as JWKS has it. */
export interface PublicKey {
	readonly kty: 'EC';
	readonly crv: 'P-256';
	readonly x: string;
	readonly y: string;
	readonly kid: string;
	readonly alg: 'ES256';
	readonly use: 'sig';
}

/** What the site answers with about badges and their proof. `origin` is the site's own. */
export interface BadgeIssuer {
	/**
	 * The badges of subjects, with one credential each where any is granted; without where the site has
	 * no `origin` to sign for.
	 */
	merchantBadges(usccs: readonly Uscc[], origin: string | undefined): Promise<MerchantBadgesList>;
	/** The public keys (RFC 7517): those that sign, and those whose signatures are still about. */
	jwks(): Promise<{ readonly keys: readonly PublicKey[] }>;
	/** A signed Bitstring Status List 1.0 of one purpose, as `vc+jwt`. */
	statusList(purpose: StatusPurpose, origin: string): Promise<string>;
}
