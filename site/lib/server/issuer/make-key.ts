import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { type IssuerKey, issuerKeys } from './issuer-keys.ts';

/** Makes a key that signs from a moment on. Its id is its thumbprint (RFC 7638). */
export async function makeKey(signsFrom: Date): Promise<IssuerKey> {
	const { privateKey } = await generateKeyPair('ES256', { extractable: true });
	const { crv, d, kty, x, y } = await exportJWK(privateKey);
	const kid = await calculateJwkThumbprint({ kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' });
	const key = { kty, crv, x, y, d, kid, signsFrom: signsFrom.toISOString(), publishedUntil: null };
	const [made] = issuerKeys.parse({ keys: [key] }).keys;
	if (made === undefined) throw new TypeError('no key was made');
	return made;
}
