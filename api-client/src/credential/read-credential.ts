// From the payload of a signed token to the credential it spells; a payload of another shape is none.
import { schemeIds } from '../contract/vocabulary.ts';
import { isUscc } from '../identifiers/uscc-check.ts';
import type { BadgeCredential, CredentialBadge, CredentialFact } from './badge-credential.ts';
import { longestLife } from './limits.ts';
import { isObject, type JsonObject } from './read-json.ts';

/** Where the standing of a credential is said. */
export interface StatusEntry {
	readonly purpose: 'revocation' | 'suspension';
	readonly index: number;
	readonly list: string;
}

const subjectPrefix = 'urn:uscc:';
const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;
const mostBadges = 16;
const mostFacts = 32;
const mostOrigins = 64;

class OtherShape extends Error {}

function need(holds: boolean): asserts holds {
	if (!holds) throw new OtherShape();
}

function textOf(value: unknown): string {
	need(typeof value === 'string');
	return value;
}

function listOf(value: unknown, most: number): readonly unknown[] {
	need(Array.isArray(value) && value.length <= most);
	return value;
}

function instantOf(value: unknown): string {
	const text = textOf(value);
	need(instantForm.test(text) && !Number.isNaN(Date.parse(text)));
	return text;
}

const factTexts = ['label', 'labelEn', 'issuer', 'collectedAt'];
const factTextsOrNull = ['identifier', 'grade', 'validFrom', 'validUntil'];

function factOf(value: unknown): CredentialFact {
	need(isObject(value));
	const texts = factTexts.map((name) => [name, textOf(value[name])]);
	const others = factTextsOrNull.map((name) => [
		name,
		value[name] === null ? null : textOf(value[name]),
	]);
	return Object.fromEntries([...texts, ...others]) as unknown as CredentialFact;
}

function badgeOf(value: unknown): CredentialBadge {
	need(isObject(value));
	const scheme = schemeIds.find((id) => id === value.scheme);
	need(scheme !== undefined);
	return {
		scheme,
		schemeVersion: textOf(value.schemeVersion),
		facts: listOf(value.facts, mostFacts).map(factOf),
		expires: instantOf(value.expires),
	};
}

function statusOf(value: unknown): StatusEntry {
	need(isObject(value) && value.type === 'BitstringStatusListEntry');
	const purpose = value.statusPurpose;
	need(purpose === 'revocation' || purpose === 'suspension');
	const index = textOf(value.statusListIndex);
	need(/^(0|[1-9]\d{0,7})$/.test(index));
	return { purpose, index: Number(index), list: textOf(value.statusListCredential) };
}

/** Whether a payload says that it is a credential of `type`. */
export function isCredentialOf(payload: JsonObject, type: string): boolean {
	const context = payload['@context'];
	return (
		Array.isArray(context) &&
		context[0] === 'https://www.w3.org/ns/credentials/v2' &&
		Array.isArray(payload.type) &&
		payload.type.includes('VerifiableCredential') &&
		payload.type.includes(type)
	);
}

function credentialOf(payload: JsonObject): BadgeCredential {
	need(isCredentialOf(payload, 'CreditPlusBadgeCredential'));
	const subject = payload.credentialSubject;
	need(isObject(subject));
	const id = textOf(subject.id);
	need(id.startsWith(subjectPrefix));
	const uscc = id.slice(subjectPrefix.length);
	need(isUscc(uscc));
	const validFrom = instantOf(payload.validFrom);
	const validUntil = instantOf(payload.validUntil);
	const life = Date.parse(validUntil) - Date.parse(validFrom);
	need(life > 0 && life <= longestLife);
	const badges = listOf(subject.badges, mostBadges).map(badgeOf);
	need(badges.length > 0);
	return {
		uscc,
		name: textOf(subject.name),
		origins: listOf(subject.origin, mostOrigins).map(textOf),
		issuer: textOf(payload.issuer),
		validFrom,
		validUntil,
		badges,
	};
}

/** A credential and where its standing is said: once for each purpose. */
export interface ReadCredential {
	readonly credential: BadgeCredential;
	readonly status: readonly StatusEntry[];
}

/** The credential that a payload spells, or undefined. */
export function readCredential(payload: JsonObject): ReadCredential | undefined {
	try {
		const credential = credentialOf(payload);
		const status = listOf(payload.credentialStatus, 2).map(statusOf);
		need(new Set(status.map(({ purpose }) => purpose)).size === 2);
		return { credential, status };
	} catch (error) {
		if (error instanceof OtherShape) return undefined;
		throw error;
	}
}
