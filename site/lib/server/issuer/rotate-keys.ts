// One key follows another without a moment in which a badge cannot be proved.
import type { IssuerKey, IssuerKeys } from './issuer-keys.ts';

/** A new key is published so long before it signs: every cache of the JWKS has asked again by then. */
export const publishedAhead = 10 * 60_000;

/** A key stays published so long after the next one signs: 72 hours of a credential, and late clocks. */
const publishedAfter = 73 * 3_600_000;

/** The keys once `made` is among them: the former ones get an end, those that are over go. */
export function rotateKeys({ keys }: IssuerKeys, made: IssuerKey, now: Date): IssuerKeys {
	const end = new Date(Date.parse(made.signsFrom) + publishedAfter).toISOString();
	const former = keys
		.map((key) => ({ ...key, publishedUntil: key.publishedUntil ?? end }))
		.filter(({ publishedUntil }) => Date.parse(publishedUntil) > now.getTime());
	return { keys: [...former, made] };
}
