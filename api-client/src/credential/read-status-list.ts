// One bit of a Bitstring Status List 1.0. Whatever is not exactly right about a list makes the bit
// unknown, never zero: a list can only say more than its absence.
import { checkSignature } from './check-signature.ts';
import { clockLeeway, fewestStatusBits, longestStatusList, mostStatusBytes } from './limits.ts';
import { readBase64url } from './read-base64url.ts';
import { readBytes } from './read-bytes.ts';
import { isCredentialOf, need, type StatusEntry, textOf } from './read-credential.ts';
import type { JsonObject } from './read-json.ts';
import { readToken } from './read-token.ts';

interface OpenedList {
	readonly payload: JsonObject;
	readonly subject: JsonObject;
	readonly bits: Uint8Array;
}

/** Proves and unpacks a list, up to the bound. */
async function open(text: string, keySet: object): Promise<OpenedList> {
	const token = readToken(text, longestStatusList);
	need(token && (await checkSignature(token, keySet)) === 'good');
	const { payload } = token;
	const subject = payload.credentialSubject as JsonObject;
	const encoded = textOf(subject.encodedList);
	// Multibase: `u` is base64url without padding.
	const packed = encoded.startsWith('u') && readBase64url(encoded.slice(1));
	need(packed);
	const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
	return { payload, subject, bits: await readBytes(unpacked, mostStatusBytes) };
}

// A page of many badges has two lists: each is unpacked once, for the keys that it was checked with.
const opened = new WeakMap<object, Map<string, Promise<OpenedList>>>();

function openOnce(text: string, keySet: object): Promise<OpenedList> {
	const known = opened.get(keySet) ?? new Map<string, Promise<OpenedList>>();
	opened.set(keySet, known);
	const list = known.get(text) ?? open(text, keySet);
	known.set(text, list);
	return list;
}

function isCurrent({ validFrom, validUntil }: JsonObject, now: number): boolean {
	return Date.parse(textOf(validFrom)) <= now + clockLeeway && now < Date.parse(textOf(validUntil));
}

/** Whether the bit of `entry` is set in the list `text`. Rejects when the list does not tell. */
export async function readStatusBit(
	text: string,
	entry: StatusEntry,
	issuer: string,
	keySet: object,
	now: number,
): Promise<boolean> {
	const { bits, payload, subject } = await openOnce(text, keySet);
	need(
		isCredentialOf(payload, 'BitstringStatusListCredential') &&
			payload.issuer === issuer &&
			payload.id === entry.list &&
			subject.type === 'BitstringStatusList' &&
			subject.statusPurpose === entry.purpose &&
			isCurrent(payload, now) &&
			bits.length * 8 >= fewestStatusBits,
	);
	const byte = bits[entry.index >> 3];
	need(byte !== undefined);
	// The first bit of a byte is its highest.
	return ((byte >> (7 - (entry.index & 7))) & 1) === 1;
}
