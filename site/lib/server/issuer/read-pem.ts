// A private key as a key ceremony or an HSM export gives it: PEM, PKCS #8 or SEC 1.
import { createPrivateKey } from 'node:crypto';
import { calculateJwkThumbprint } from 'jose';
import { type IssuerKeys, issuerKeys } from './issuer-keys.ts';

/** Whether a text is meant as PEM. */
export const isPem = (text: string): boolean => text.trimStart().startsWith('-----BEGIN');

/**
 * The one key of a PEM, which has always signed and has no end.
 *
 * @throws when it is encrypted, of another curve, or no private key.
 */
export async function readPem(text: string): Promise<IssuerKeys> {
	const { crv, d, kty, x, y } = createPrivateKey(text).export({ format: 'jwk' });
	const kid = await calculateJwkThumbprint({ kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' });
	const signsFrom = new Date(0).toISOString();
	return issuerKeys.parse({ keys: [{ kty, crv, x, y, d, kid, signsFrom, publishedUntil: null }] });
}
