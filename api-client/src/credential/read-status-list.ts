// One bit of a Bitstring Status List 1.0. Whatever is not exactly right about a list makes the bit
// unknown, never zero: a list can only say more than its absence.
import { checkSignature } from './check-signature.ts';
import { clockLeeway, fewestStatusBits, longestStatusList, mostStatusBytes } from './limits.ts';
import { readBase64url } from './read-base64url.ts';
import { isCredentialOf, type StatusEntry } from './read-credential.ts';
import { isObject, type JsonObject } from './read-json.ts';
import { readToken } from './read-token.ts';

/** Unpacks, and gives up at the first byte over the bound. */
async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array | undefined> {
	const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
	const reader = stream.getReader();
	const pieces: Uint8Array[] = [];
	let length = 0;
	for (let step = await reader.read(); !step.done; step = await reader.read()) {
		length += step.value.length;
		if (length > mostStatusBytes) {
			await reader.cancel();
			return undefined;
		}
		pieces.push(step.value);
	}
	const bits = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		bits.set(piece, at);
		at += piece.length;
	}
	return bits;
}

function isCurrent({ validFrom, validUntil }: JsonObject, now: number): boolean {
	if (typeof validFrom !== 'string' || typeof validUntil !== 'string') return false;
	return Date.parse(validFrom) <= now + clockLeeway && now < Date.parse(validUntil);
}

function encodedListOf(payload: JsonObject, entry: StatusEntry): string | undefined {
	const subject = payload.credentialSubject;
	if (!isCredentialOf(payload, 'BitstringStatusListCredential') || payload.id !== entry.list) {
		return undefined;
	}
	if (!isObject(subject) || subject.type !== 'BitstringStatusList') return undefined;
	if (subject.statusPurpose !== entry.purpose) return undefined;
	const { encodedList } = subject;
	// Multibase: `u` is base64url without padding.
	return typeof encodedList === 'string' && encodedList.startsWith('u')
		? encodedList.slice(1)
		: undefined;
}

/** Whether the bit of `entry` is set in the list `text`; undefined when the list does not tell. */
export async function readStatusBit(
	text: string,
	entry: StatusEntry,
	issuer: string,
	keySet: unknown,
	now: number,
): Promise<boolean | undefined> {
	const token = readToken(text, longestStatusList);
	if (token === undefined || token.payload.issuer !== issuer) return undefined;
	if ((await checkSignature(token, keySet)) !== 'good') return undefined;
	const encoded = encodedListOf(token.payload, entry);
	if (encoded === undefined || !isCurrent(token.payload, now)) return undefined;
	const packed = readBase64url(encoded);
	const bits = packed && (await unpack(packed));
	if (bits === undefined || bits.length * 8 < fewestStatusBits) return undefined;
	const byte = bits[entry.index >> 3];
	// The first bit of a byte is its highest.
	return byte === undefined ? undefined : ((byte >> (7 - (entry.index & 7))) & 1) === 1;
}
