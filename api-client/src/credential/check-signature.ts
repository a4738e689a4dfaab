// ES256 with a key that the issuer publishes, through Web Crypto.
import { isObject, type JsonObject } from './read-json.ts';
import type { Token } from './read-token.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** The keys of a JWKS; none when it is none. */
function keysOf(keySet: unknown): readonly JsonObject[] {
	return isObject(keySet) && Array.isArray(keySet.keys) ? keySet.keys.filter(isObject) : [];
}

/** The public key in a JWK of the one kind that we use, and nothing else of it. */
function publicKeyOf(key: JsonObject): JsonWebKey | undefined {
	const { kty, crv, alg = 'ES256', use = 'sig', x, y } = key;
	const isOurs = kty === 'EC' && crv === 'P-256' && alg === 'ES256' && use === 'sig';
	return isOurs && typeof x === 'string' && typeof y === 'string' ? { kty, crv, x, y } : undefined;
}

/** `unknown`: no key can be had now. `bad`: no published key made this signature. */
export type SignatureCheck = 'good' | 'bad' | 'unknown';

/** Whether one of the published keys made the signature of `token`. */
export async function checkSignature(
	{ kid, signature, signed }: Token,
	keySet: unknown,
): Promise<SignatureCheck> {
	const keys = keysOf(keySet);
	if (keys.length === 0) return 'unknown';
	const [key, ...others] = keys.filter((one) => one.kid === kid);
	const jwk = key && others.length === 0 && publicKeyOf(key);
	if (!jwk) return 'bad';
	const publicKey = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['verify']);
	return (await crypto.subtle.verify(algorithm, publicKey, signature, signed)) ? 'good' : 'bad';
}
