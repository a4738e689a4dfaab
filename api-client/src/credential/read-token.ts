// A `vc+jwt` (VC-JOSE-COSE, compact serialisation) taken apart; nothing in it is believed yet.
import { readBase64url } from './read-base64url.ts';
import { type JsonObject, readJsonObject } from './read-json.ts';

/** The parts of a token of the right form. */
export interface Token {
	readonly kid: string;
	readonly payload: JsonObject;
	readonly signed: Uint8Array<ArrayBuffer>;
	readonly signature: Uint8Array<ArrayBuffer>;
}

/** r and s of P-256. */
const signatureBytes = 64;

function readKid(header: JsonObject): string | undefined {
	// No `crit`, and no `jwk`, `jku` or `x5u`: a token never brings the key it is checked with.
	const { alg, typ, cty, kid, ...others } = header;
	if (alg !== 'ES256' || typ !== 'vc+jwt' || cty !== 'vc') return undefined;
	return typeof kid === 'string' && Object.keys(others).length === 0 ? kid : undefined;
}

/** The parts of `text`, or undefined when it is no such token or longer than `longest`. */
export function readToken(text: unknown, longest: number): Token | undefined {
	if (typeof text !== 'string' || text.length > longest) return undefined;
	const parts = text.split('.', 4);
	if (parts.length !== 3) return undefined;
	const [head, body, signature] = parts.map((part) => readBase64url(part));
	const header = readJsonObject(head);
	const payload = readJsonObject(body);
	if (!header || !payload || signature?.length !== signatureBytes) return undefined;
	const kid = readKid(header);
	// VC-JOSE-COSE, 3.1.3: the payload is the credential itself, never wrapped in a claim.
	if (!kid || 'vc' in payload || 'vp' in payload) return undefined;
	const signed = new TextEncoder().encode(text.slice(0, text.lastIndexOf('.')));
	return { kid, payload, signed, signature };
}
