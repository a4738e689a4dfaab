// ES256 with a key that the issuer publishes, through Web Crypto.
import { isObject, type JsonObject } from './read-json.ts';
import type { Token } from './read-token.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** The keys of a JWKS, or undefined when it is none. */
function keysOf(keySet: unknown): readonly JsonObject[] | undefined {
	if (!isObject(keySet) || !Array.isArray(keySet.keys)) return undefined;
	return keySet.keys.filter(isObject);
}

function isUsable({ kty, crv, alg, use, x, y }: JsonObject): boolean {
	return (
		kty === 'EC' &&
		crv === 'P-256' &&
		(alg === undefined || alg === 'ES256') &&
		(use === undefined || use === 'sig') &&
		typeof x === 'string' &&
		typeof y === 'string'
	);
}

/** `unknown`: no key can be had now. `bad`: no published key made this signature. */
export type SignatureCheck = 'good' | 'bad' | 'unknown';

/** Whether one of the published keys made the signature of `token`. */
export async function checkSignature(token: Token, keySet: unknown): Promise<SignatureCheck> {
	const keys = keysOf(keySet);
	if (keys === undefined || keys.length === 0) return 'unknown';
	const [key, ...others] = keys.filter(({ kid }) => kid === token.kid);
	if (key === undefined || others.length > 0 || !isUsable(key)) return 'bad';
	const { kty, crv, x, y } = key as JsonWebKey;
	const publicKey = await crypto.subtle.importKey(
		'jwk',
		{ kty, crv, x, y } as JsonWebKey,
		algorithm,
		false,
		['verify'],
	);
	const hash = { name: 'ECDSA', hash: 'SHA-256' };
	const good = await crypto.subtle.verify(hash, publicKey, token.signature, token.signed);
	return good ? 'good' : 'bad';
}
