// What forgers try, one by one. None is ever a tick, and none throws.
import { createHmac, createPublicKey } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { verifyCredential } from '@zhixin/api-client/credential';
import { CompactSign, type CryptoKey, exportJWK, generateKeyPair, type JWK } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';

const issuer = 'https://credit.example';
const uscc = '91369900MA0DEMA17N';
const now = new Date('2026-11-24T04:00:00Z');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000).toISOString();

let ours: CryptoKey;
let published: JWK;
let theirs: CryptoKey;
let theirPublic: JWK;

beforeAll(async () => {
	const pair = await generateKeyPair('ES256', { extractable: true });
	const other = await generateKeyPair('ES256', { extractable: true });
	[ours, theirs] = [pair.privateKey, other.privateKey];
	published = { ...(await exportJWK(pair.publicKey)), kid: 'ours', alg: 'ES256', use: 'sig' };
	theirPublic = { ...(await exportJWK(other.publicKey)), kid: 'ours', alg: 'ES256' };
});

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function statusEntries(index: unknown = '7') {
	return ['revocation', 'suspension'].map((statusPurpose) => ({
		id: `${issuer}/status/${statusPurpose}#${index}`,
		type: 'BitstringStatusListEntry',
		statusPurpose,
		statusListIndex: index,
		statusListCredential: `${issuer}/status/${statusPurpose}`,
	}));
}

const subject = {
	id: `urn:uscc:${uscc}`,
	name: '云栖养老院',
	origin: ['https://www.yunqi.example'],
	badges: [{ scheme: 'elder-care', schemeVersion: '2', facts: [], expires: hours(48) }],
};

const payload = (more: object = {}) => ({
	'@context': ['https://www.w3.org/ns/credentials/v2'],
	type: ['VerifiableCredential', 'CreditPlusBadgeCredential'],
	issuer,
	validFrom: hours(-1),
	validUntil: hours(48),
	credentialSubject: subject,
	credentialStatus: statusEntries(),
	...more,
});

const header = { alg: 'ES256', typ: 'vc+jwt', cty: 'vc', kid: 'ours' };

function sign(content: object, key = ours, head: object = header): Promise<string> {
	return new CompactSign(Buffer.from(JSON.stringify(content)))
		.setProtectedHeader(head as typeof header)
		.sign(key);
}

function listPayload(purpose: string, more: object = {}, bytes = new Uint8Array(2 ** 14)) {
	return {
		'@context': ['https://www.w3.org/ns/credentials/v2'],
		id: `${issuer}/status/${purpose}`,
		type: ['VerifiableCredential', 'BitstringStatusListCredential'],
		issuer,
		validFrom: hours(-0.01),
		validUntil: hours(0.05),
		credentialSubject: {
			id: `${issuer}/status/${purpose}#list`,
			type: 'BitstringStatusList',
			statusPurpose: purpose,
			encodedList: `u${gzipSync(bytes).toString('base64url')}`,
			...more,
		},
	};
}

type Lists = (purpose: string) => Promise<string>;
const goodLists: Lists = (purpose) => sign(listPayload(purpose));

async function outcomeOf(
	token: string,
	lists: Lists = goodLists,
	jwks: () => Promise<unknown> = async () => ({ keys: [published] }),
	statusAsOf: Date = now,
): Promise<string> {
	const place = { issuer, now, uscc, origin: 'https://www.yunqi.example' };
	const question = { ...place, jwks, statusAsOf: () => statusAsOf };
	const statusList = (url: string) => lists(url.split('/').at(-1) ?? '');
	return (await verifyCredential(token, { ...question, statusList })).outcome;
}

it('what is right is genuine', async () => {
	expect(await outcomeOf(await sign(payload()))).toBe('genuine');
});

describe('a token', () => {
	it.each<[string, string, () => string | Promise<string>]>([
		['that is empty', 'malformed', () => ''],
		['that is a sentence', 'malformed', () => '本店信用良好 ✅'],
		[
			'without a signature',
			'malformed',
			async () => `${(await sign(payload())).split('.', 2).join('.')}.`,
		],
		[
			'of alg none',
			'malformed',
			() => `${base64url({ ...header, alg: 'none' })}.${base64url(payload())}.`,
		],
		[
			'signed with the public key as a secret',
			'malformed',
			() => {
				const text = `${base64url({ ...header, alg: 'HS256' })}.${base64url(payload())}`;
				const pem = createPublicKey({ key: published as never, format: 'jwk' }).export({
					type: 'spki',
					format: 'pem',
				});
				return `${text}.${createHmac('sha256', pem).update(text).digest('base64url')}`;
			},
		],
		[
			'of another curve',
			'malformed',
			async () => {
				const { privateKey } = await generateKeyPair('ES384');
				return sign(payload(), privateKey, { ...header, alg: 'ES384' });
			},
		],
		['signed by somebody else', 'tampered', () => sign(payload(), theirs)],
		[
			'that brings its own key',
			'malformed',
			() => sign(payload(), theirs, { ...header, jwk: theirPublic }),
		],
		[
			'that says where its key lies',
			'malformed',
			() => sign(payload(), theirs, { ...header, jku: 'https://evil.example/jwks' }),
		],
		[
			'with a key that we do not have',
			'tampered',
			() => sign(payload(), theirs, { ...header, kid: 'theirs' }),
		],
		['of another type', 'malformed', () => sign(payload(), ours, { ...header, typ: 'JWT' })],
		['that wraps the credential', 'malformed', () => sign({ vc: payload(), issuer })],
		[
			'of another issuer',
			'wrong-issuer',
			() => sign(payload({ issuer: 'https://credit-example.com' })),
		],
		[
			'that is over',
			'expired',
			() => sign(payload({ validFrom: hours(-50), validUntil: hours(-1) })),
		],
		['of the future', 'not-yet-valid', () => sign(payload({ validFrom: hours(1) }))],
		['that lives a year', 'malformed', () => sign(payload({ validUntil: hours(9_000) }))],
		['without a standing', 'malformed', () => sign(payload({ credentialStatus: [] }))],
		[
			'with an index that is none',
			'malformed',
			() => sign(payload({ credentialStatus: statusEntries(-1) })),
		],
		[
			'with an index beyond the list',
			'cannot-check-now',
			() => sign(payload({ credentialStatus: statusEntries('9999999') })),
		],
		[
			'whose lists lie elsewhere',
			'cannot-check-now',
			() =>
				sign(
					payload({
						credentialStatus: statusEntries().map((entry) => ({
							...entry,
							statusListCredential: 'https://evil.example/status',
						})),
					}),
				),
		],
		[
			'about another business',
			'other-subject',
			() => sign(payload({ credentialSubject: { ...subject, id: 'urn:uscc:92369900MA0DEMB13W' } })),
		],
		[
			'for another site',
			'other-origin',
			() => sign(payload({ credentialSubject: { ...subject, origin: ['https://yunqi.example'] } })),
		],
		[
			'without badges',
			'malformed',
			() => sign(payload({ credentialSubject: { ...subject, badges: [] } })),
		],
		['that was cut', 'malformed', async () => (await sign(payload())).slice(0, -9)],
		['that is huge', 'malformed', () => sign(payload({ more: 'x'.repeat(1_000_000) }))],
		[
			'nested a thousand deep',
			'malformed',
			() => sign(payload({ more: JSON.parse(`${'['.repeat(1_000)}${']'.repeat(1_000)}`) })),
		],
	])('%s is %s', async (_, outcome, forge) => {
		expect(await outcomeOf(await forge())).toBe(outcome);
	});
});

describe('a status list', () => {
	it.each<[string, string, Lists]>([
		['that cannot be had', 'cannot-check-now', () => Promise.reject(new Error('offline'))],
		['that is no token', 'cannot-check-now', async () => '<!doctype html>'],
		[
			'of the other purpose',
			'cannot-check-now',
			(purpose) => sign({ ...listPayload('message'), id: `${issuer}/status/${purpose}` }),
		],
		[
			'signed by somebody else',
			'cannot-check-now',
			(purpose) => sign(listPayload(purpose), theirs),
		],
		[
			'that is too short',
			'cannot-check-now',
			(purpose) => sign(listPayload(purpose, {}, new Uint8Array(1_024))),
		],
		[
			'that unpacks to 64 megabytes',
			'cannot-check-now',
			(purpose) => sign(listPayload(purpose, {}, new Uint8Array(64 * 2 ** 20))),
		],
		[
			'that is not packed',
			'cannot-check-now',
			(purpose) => sign(listPayload(purpose, { encodedList: 'uAAAA' })),
		],
		[
			'of another type',
			'cannot-check-now',
			(purpose) => sign(listPayload(purpose, { type: 'StatusList2021' })),
		],
		[
			'that is over',
			'cannot-check-now',
			(purpose) => sign({ ...listPayload(purpose), validUntil: hours(-0.1) }),
		],
		[
			'with the bit set',
			'revoked',
			(purpose) => sign(listPayload(purpose, {}, new Uint8Array(2 ** 14).fill(1, 0, 1))),
		],
	])('%s is %s', async (_, outcome, lists) => {
		expect(await outcomeOf(await sign(payload()), lists)).toBe(outcome);
	});
});

it('a list that was kept counts as of then, and never as of a moment to come', async () => {
	const lists = (from: number, until: number) => (purpose: string) =>
		sign({ ...listPayload(purpose), validFrom: hours(from), validUntil: hours(until) });
	const outcome = async (asOf: number, from: number, until: number) =>
		outcomeOf(await sign(payload()), lists(from, until), undefined, new Date(hours(asOf)));
	expect(await outcome(-3, -4, -2)).toBe('genuine');
	expect(await outcome(-1, -4, -2)).toBe('cannot-check-now');
	expect(await outcome(3, 2, 4)).toBe('cannot-check-now');
});

describe('a key set', () => {
	it.each<[string, string, () => Promise<unknown>]>([
		['that cannot be had', 'cannot-check-now', () => Promise.reject(new Error('offline'))],
		['that is no key set', 'cannot-check-now', async () => 'keys'],
		['of null', 'cannot-check-now', async () => null],
	])('%s is %s', async (_, outcome, jwks) => {
		expect(await outcomeOf(await sign(payload()), goodLists, jwks)).toBe(outcome);
	});
});
