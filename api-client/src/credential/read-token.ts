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
/** No `crit`, and no `jwk`, `jku` or `x5u`: a token never brings the key it is checked with. */
const headerMembers: readonly string[] = ['alg', 'typ', 'cty', 'kid'];

function readKid(header: JsonObject | undefined): string | undefined {
	if (header === undefined) return undefined;
	const { alg, typ, cty, kid } = header;
	if (alg !== 'ES256' || typ !== 'vc+jwt' || cty !== 'vc') return undefined;
	if (Object.keys(header).some((name) => !headerMembers.includes(name))) return undefined;
	return typeof kid === 'string' && kid !== '' ? kid : undefined;
}

/** The parts of `text`, or undefined when it is no such token or longer than `longest`. */
export function readToken(text: unknown, longest: number): Token | undefined {
	if (typeof text !== 'string' || text.length > longest) return undefined;
	const [head, body, end, ...more] = text.split('.', 4);
	if (head === undefined || body === undefined || end === undefined || more.length > 0) {
		return undefined;
	}
	const [header, payload, signature] = [head, body, end].map(readBase64url);
	if (header === undefined || payload === undefined) return undefined;
	if (signature?.length !== signatureBytes) return undefined;
	const kid = readKid(readJsonObject(header));
	const claims = readJsonObject(payload);
	if (kid === undefined || claims === undefined) return undefined;
	// VC-JOSE-COSE, 3.1.3: the payload is the credential itself, never wrapped in a claim.
	if ('vc' in claims || 'vp' in claims) return undefined;
	return { kid, payload: claims, signed: new TextEncoder().encode(`${head}.${body}`), signature };
}
