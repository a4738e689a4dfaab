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

interface OpenedList {
	readonly payload: JsonObject;
	readonly bits: Uint8Array | undefined;
}

async function open(text: string, keySet: unknown): Promise<OpenedList | undefined> {
	const token = readToken(text, longestStatusList);
	if (token === undefined || (await checkSignature(token, keySet)) !== 'good') return undefined;
	const { payload } = token;
	const encoded = (payload.credentialSubject as JsonObject | undefined)?.encodedList;
	// Multibase: `u` is base64url without padding.
	const packed =
		typeof encoded === 'string' && encoded.startsWith('u')
			? readBase64url(encoded.slice(1))
			: undefined;
	return { payload, bits: packed && (await unpack(packed)) };
}

// A page of many badges has two lists: each is unpacked once, for the keys that it was checked with.
const opened = new WeakMap<object, Map<string, Promise<OpenedList | undefined>>>();

function openOnce(text: string, keySet: unknown): Promise<OpenedList | undefined> {
	if (!isObject(keySet)) return open(text, keySet);
	const known = opened.get(keySet) ?? new Map<string, Promise<OpenedList | undefined>>();
	opened.set(keySet, known);
	const list = known.get(text) ?? open(text, keySet);
	known.set(text, list);
	return list;
}

function isListOf(payload: JsonObject, entry: StatusEntry): boolean {
	const subject = payload.credentialSubject;
	return (
		isCredentialOf(payload, 'BitstringStatusListCredential') &&
		payload.id === entry.list &&
		isObject(subject) &&
		subject.type === 'BitstringStatusList' &&
		subject.statusPurpose === entry.purpose
	);
}

/** Whether the bit of `entry` is set in the list `text`; undefined when the list does not tell. */
export async function readStatusBit(
	text: string,
	entry: StatusEntry,
	issuer: string,
	keySet: unknown,
	now: number,
): Promise<boolean | undefined> {
	const { bits, payload } = (await openOnce(text, keySet)) ?? {};
	if (payload === undefined || payload.issuer !== issuer) return undefined;
	if (!isListOf(payload, entry) || !isCurrent(payload, now)) return undefined;
	if (bits === undefined || bits.length * 8 < fewestStatusBits) return undefined;
	const byte = bits[entry.index >> 3];
	// The first bit of a byte is its highest.
	return byte === undefined ? undefined : ((byte >> (7 - (entry.index & 7))) & 1) === 1;
}
