// The keys of the issuer, with the times that a rotation needs: a key is published before it signs,
// and stays published until the last credential that it signed is over.
import { z } from 'zod';
import type { PublicKey } from './issuer.ts';

const base64url = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

const issuerKey = z.strictObject({
	kty: z.literal('EC'),
	crv: z.literal('P-256'),
	x: base64url,
	y: base64url,
	d: base64url,
	kid: z.string().min(1),
	/** When it begins to sign. */
	signsFrom: z.iso.datetime(),
	/** After this it is not published any more; `null`: no end yet. */
	publishedUntil: z.iso.datetime().nullable(),
});
/** A private key and its times. */
export type IssuerKey = z.infer<typeof issuerKey>;

/** The file of the keys. */
export const issuerKeys = z.strictObject({ keys: z.array(issuerKey).min(1) });
export type IssuerKeys = z.infer<typeof issuerKeys>;

/** The key that signs now: the newest one whose time has come. */
export function signingKey({ keys }: IssuerKeys, now: Date): IssuerKey {
	const begun = keys.filter(({ signsFrom }) => Date.parse(signsFrom) <= now.getTime());
	const [first] = keys;
	const found = begun.toSorted((a, b) => a.signsFrom.localeCompare(b.signsFrom)).at(-1) ?? first;
	if (found === undefined) throw new TypeError('there is no key');
	return found;
}

/** What may be known of the keys that are published now. */
export function publicKeys({ keys }: IssuerKeys, now: Date): PublicKey[] {
	return keys
		.filter(
			({ publishedUntil }) => publishedUntil === null || Date.parse(publishedUntil) > now.getTime(),
		)
		.map(({ crv, kid, kty, x, y }) => ({ kty, crv, x, y, kid, alg: 'ES256', use: 'sig' }));
}
