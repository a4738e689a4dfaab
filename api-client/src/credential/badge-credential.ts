/** What a signed credential says, and what a check of it can end in. */
import type { SchemeId } from '../contract/vocabulary.ts';
import type { Uscc } from '../identifiers/uscc-check.ts';

/** One official fact behind a badge: who says so, under which number, until when. */
export interface CredentialFact {
	readonly label: string;
	readonly labelEn: string;
	readonly issuer: string;
	readonly identifier: string | null;
	readonly grade: string | null;
	/** Days, `YYYY-MM-DD`. */
	readonly validFrom: string | null;
	readonly validUntil: string | null;
	/** When the source was collected. */
	readonly collectedAt: string;
}

/** A badge that was granted when the credential was signed. */
export interface CredentialBadge {
	readonly scheme: SchemeId;
	readonly schemeVersion: string;
	readonly facts: readonly CredentialFact[];
	/** The moment after which this badge may not be shown from this credential. */
	readonly expires: string;
}

/** A credential whose signature is the issuer's. */
export interface BadgeCredential {
	readonly uscc: Uscc;
	readonly name: string;
	/** The web addresses of the merchant, `https://host`; anywhere else the badge is not at home. */
	readonly origins: readonly string[];
	readonly issuer: string;
	readonly validFrom: string;
	readonly validUntil: string;
	readonly badges: readonly CredentialBadge[];
}

/** How a check can end. Only `genuine` may be shown as a tick. */
export type CredentialOutcome =
	| 'genuine'
	| 'expired'
	| 'not-yet-valid'
	| 'wrong-issuer'
	| 'tampered'
	| 'malformed'
	| 'revoked'
	| 'suspended'
	| 'other-subject'
	| 'other-origin'
	| 'cannot-check-now';

/** The end of a check. */
export interface CredentialCheck {
	readonly outcome: CredentialOutcome;
	/** Present when the signature is the issuer's, whatever else is wrong. */
	readonly credential?: BadgeCredential;
}
