// Is this badge genuine? Everything a browser needs for the answer, and nothing of ours but the bytes.
import type { BadgeCredential, CredentialCheck, CredentialOutcome } from './badge-credential.ts';
import { checkSignature } from './check-signature.ts';
import { clockLeeway, longestToken } from './limits.ts';
import { need, type ReadCredential, readCredential, type StatusEntry } from './read-credential.ts';
import { readStatusBit } from './read-status-list.ts';
import { readToken } from './read-token.ts';

/** What is asked about a credential, and where its proof comes from. */
export interface CredentialQuestion {
	/** The origin whose signature counts. */
	readonly issuer: string;
	/** Default: the clock of this device. */
	readonly now?: Date;
	/** The business it is shown for; absent: any. */
	readonly uscc?: string;
	/** The origin of the page it is shown on; absent: not on a page. */
	readonly origin?: string;
	/** The issuer's JWKS, fetched or kept. */
	readonly jwks: () => Promise<unknown>;
	/** A signed status list, fetched or kept. */
	readonly statusList: (url: string) => Promise<string>;
	/**
	 * When the status lists were had, where they were kept since: they must have been current then, and
	 * whoever shows the outcome says how old they are. Absent: they must be current now.
	 */
	readonly statusAsOf?: () => Date | undefined;
}

function checkDates(credential: BadgeCredential, now: number): CredentialOutcome | undefined {
	if (Date.parse(credential.validFrom) > now + clockLeeway) return 'not-yet-valid';
	const ends = [credential.validUntil, ...credential.badges.map(({ expires }) => expires)];
	return ends.some((end) => Date.parse(end) <= now) ? 'expired' : undefined;
}

function checkPlace(
	{ origins, uscc: subject }: BadgeCredential,
	{ uscc = subject, origin }: CredentialQuestion,
): CredentialOutcome | undefined {
	if (subject !== uscc) return 'other-subject';
	const isAtHome = !origin || (origin.startsWith('https://') && origins.includes(origin));
	return isAtHome ? undefined : 'other-origin';
}

async function checkStatus(
	{ status }: ReadCredential,
	{ issuer, statusAsOf, statusList }: CredentialQuestion,
	keySet: object,
	now: number,
): Promise<CredentialOutcome | undefined> {
	async function isSet(entry: StatusEntry): Promise<boolean> {
		// A signed address all the same: nobody is to be asked but the issuer.
		need(entry.list === `${issuer}/status/${entry.purpose}`);
		const list = await statusList(entry.list);
		// Never later than now: what is kept does not stay true by a wrong clock.
		const at = Math.min(now, statusAsOf?.()?.getTime() ?? now);
		return readStatusBit(list, entry, issuer, keySet, at);
	}
	const [isRevoked, isSuspended] = await Promise.all(
		status.map((entry) => isSet(entry).catch((): undefined => undefined)),
	);
	if (isRevoked) return 'revoked';
	if (isSuspended) return 'suspended';
	return isRevoked === false && isSuspended === false ? undefined : 'cannot-check-now';
}

async function verify(text: string, question: CredentialQuestion): Promise<CredentialCheck> {
	const token = readToken(text, longestToken);
	if (!token) return { outcome: 'malformed' };
	if (token.payload.issuer !== question.issuer) return { outcome: 'wrong-issuer' };
	const keySet = await question.jwks();
	const signature = await checkSignature(token, keySet);
	if (signature === 'unknown') return { outcome: 'cannot-check-now' };
	if (signature === 'bad') return { outcome: 'tampered' };
	const read = readCredential(token.payload);
	if (!read) return { outcome: 'malformed' };
	const { credential } = read;
	const now = (question.now ?? new Date()).getTime();
	const outcome =
		checkDates(credential, now) ??
		checkPlace(credential, question) ??
		(await checkStatus(read, question, keySet as object, now)) ??
		'genuine';
	return { outcome, credential };
}

/**
 * Checks a credential: form, issuer, signature, dates, subject, origin, then its standing in the
 * issuer's two status lists. Never throws: what cannot be had or made sense of now is
 * `cannot-check-now`.
 */
export async function verifyCredential(
	token: string,
	question: CredentialQuestion,
): Promise<CredentialCheck> {
	try {
		return await verify(token, question);
	} catch {
		return { outcome: 'cannot-check-now' };
	}
}
