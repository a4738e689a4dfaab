// From the payload of a signed token to the credential it spells; a payload of another shape is none.
import { schemeIds } from '../contract/vocabulary.ts';
import { isUscc } from '../identifiers/uscc-check.ts';
import type { BadgeCredential, CredentialBadge, CredentialFact } from './badge-credential.ts';
import { longestLife } from './limits.ts';
import type { JsonObject } from './read-json.ts';

/** Where the standing of a credential is said. */
export interface StatusEntry {
	readonly purpose: string;
	readonly index: number;
	readonly list: string;
}

/** A credential and where its standing is said: in this order, once for each purpose. */
export interface ReadCredential {
	readonly credential: BadgeCredential;
	readonly status: readonly [revocation: StatusEntry, suspension: StatusEntry];
}

const subjectForm = /^urn:uscc:(.{18})$/;
const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;
const mostBadges = 16;
const mostFacts = 32;
const mostOrigins = 64;

/** Members that nobody has looked at: whatever is asked of them may be missing. */
type Unread = Partial<Record<string, unknown>>;

/** Throws unless it holds. */
export function need(holds: unknown): asserts holds {
	if (!holds) throw new TypeError();
}

/** A text, or nothing: throws. */
export function textOf(value: unknown): string {
	need(typeof value === 'string');
	return value;
}

function listOf<Item>(value: unknown, most: number, read: (item: Unread) => Item): readonly Item[] {
	need(Array.isArray(value) && value.length <= most);
	return value.map((item) => read(item));
}

function instantOf(value: unknown): string {
	need(instantForm.test(textOf(value)) && Date.parse(textOf(value)) > 0);
	return textOf(value);
}

const textOrNullOf = (value: unknown) => (value === null ? null : textOf(value));

function factOf(fact: Unread): CredentialFact {
	return {
		label: textOf(fact.label),
		labelEn: textOf(fact.labelEn),
		issuer: textOf(fact.issuer),
		identifier: textOrNullOf(fact.identifier),
		grade: textOrNullOf(fact.grade),
		validFrom: textOrNullOf(fact.validFrom),
		validUntil: textOrNullOf(fact.validUntil),
		collectedAt: textOf(fact.collectedAt),
	};
}

function badgeOf(badge: Unread): CredentialBadge {
	const scheme = schemeIds.find((id) => id === badge.scheme);
	need(scheme);
	return {
		scheme,
		schemeVersion: textOf(badge.schemeVersion),
		facts: listOf(badge.facts, mostFacts, factOf),
		expires: instantOf(badge.expires),
	};
}

function statusOf(entry: Unread): StatusEntry {
	const index = textOf(entry.statusListIndex);
	need(entry.type === 'BitstringStatusListEntry' && /^(0|[1-9]\d{0,7})$/.test(index));
	return {
		purpose: textOf(entry.statusPurpose),
		index: Number(index),
		list: textOf(entry.statusListCredential),
	};
}

/** Whether a payload says that it is a credential of `type`. */
export function isCredentialOf(payload: JsonObject, type: string): boolean {
	const { '@context': context, type: types } = payload;
	return (
		Array.isArray(context) &&
		context[0] === 'https://www.w3.org/ns/credentials/v2' &&
		Array.isArray(types) &&
		['VerifiableCredential', type].every((one) => types.includes(one))
	);
}

function readPayload(payload: JsonObject): ReadCredential {
	need(isCredentialOf(payload, 'CreditPlusBadgeCredential'));
	const { id, name, origin, badges } = payload.credentialSubject as Unread;
	const [, uscc = ''] = subjectForm.exec(textOf(id)) ?? [];
	need(isUscc(uscc));
	const credential = {
		uscc,
		name: textOf(name),
		origins: listOf(origin, mostOrigins, textOf),
		issuer: textOf(payload.issuer),
		validFrom: instantOf(payload.validFrom),
		validUntil: instantOf(payload.validUntil),
		badges: listOf(badges, mostBadges, badgeOf),
	};
	const life = Date.parse(credential.validUntil) - Date.parse(credential.validFrom);
	need(credential.badges.length > 0 && life > 0 && life <= longestLife);
	const entries = listOf(payload.credentialStatus, 2, statusOf);
	const [revocation, suspension] = ['revocation', 'suspension'].map((said) =>
		entries.find(({ purpose }) => purpose === said),
	);
	need(revocation && suspension);
	return { credential, status: [revocation, suspension] };
}

/** The credential that a payload spells, or undefined. */
export function readCredential(payload: JsonObject): ReadCredential | undefined {
	try {
		return readPayload(payload);
	} catch {
		return undefined;
	}
}
