// The issuer on a real release: what it signs, what is proved of it, and what becomes of it.

import { createPublicKey } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { BitstringStatusList } from '@digitalbazaar/vc-bitstring-status-list';
import { asUscc, type Uscc } from '@zhixin/api-client';
import { verifyCredential } from '@zhixin/api-client/credential';
import fc from 'fast-check';
import jsonwebtoken from 'jsonwebtoken';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLiveRegistry } from '#lib/server/registry/live-registry.ts';
import {
	createSmallRegistry,
	type SmallRegistry,
	type SmallRow,
} from '#lib/server/registry/small-release.fixture.ts';
import { withdrawRecords } from '#lib/server/release/withdraw-records.ts';
import { createIssuer } from './create-issuer.ts';
import type { BadgeIssuer, StatusPurpose } from './issuer.ts';
import { IssuerKeyError, KeyFile } from './key-file.ts';
import { StatusEntries, statusListBits } from './status-entries.ts';

const origin = 'https://credit.example';
const home = asUscc('91369900MA0DEMA17N') as Uscc;
const shop = asUscc('92369900MA0DEMB13W') as Uscc;
const today = new Date('2026-11-23T04:00:00Z');

let small: SmallRegistry;
let now: Date;
let keys: KeyFile;
let entries: StatusEntries;
let registry: ReturnType<typeof createLiveRegistry>;
let issuer: BadgeIssuer;

beforeEach(async () => {
	vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] });
	now = today;
	small = createSmallRegistry(() => now);
	registry = createLiveRegistry(
		small.dataDir,
		(cause) => {
			throw cause;
		},
		() => now,
	);
	keys = new KeyFile(join(small.dataDir, 'issuer', 'keys.json'));
	await keys.makeIfMissing(today);
	entries = new StatusEntries(join(small.dataDir, 'issuer', 'status.sqlite'));
	issuer = createIssuer({ registry, keys, entries, now: () => now });
});

afterEach(() => {
	vi.useRealTimers();
	entries.close();
	small.remove();
});

const filing = (more: SmallRow = {}): SmallRow => ({
	主体名称: '云栖养老院',
	统一社会信用代码: home,
	决定日期: '2026-01-05',
	认定机关: '示例市民政局',
	备案号: '示备000001',
	...more,
});

const listed = (code: string, name: string): SmallRow => ({
	主体名称: name,
	统一社会信用代码: code,
	列入日期: '2026-05-01',
	列入原因: '虚假广告',
	失信程度: '严重',
	文书号: `示列〔2026〕${code.slice(-4)}号`,
	认定机关: '示例市场监督管理局',
});

async function release(filings: readonly SmallRow[], entriesOfList: readonly SmallRow[] = []) {
	await small.release(
		[
			{ 企业名称: '云栖养老院', 统一社会信用代码: home, 行政区划代码: '360104', 登记状态: '存续' },
			{ 企业名称: '云栖小店', 统一社会信用代码: shop, 行政区划代码: '360781', 登记状态: '存续' },
		],
		[
			{ id: 'filings', profile: 'register', registerCode: 'elder-care-filing', rows: filings },
			{
				id: 'market-list',
				profile: 'serious-dishonesty',
				listCode: 'SX-SAMR',
				rows: [...entriesOfList, listed(shop, '云栖小店')],
			},
			{
				id: 'origins',
				profile: 'origins',
				rows: [{ 统一社会信用代码: home, 域名: 'www.yunqi.example' }],
			},
		],
	);
	wait(1_000);
}

/** Lets so much time go by. */
function wait(milliseconds: number): void {
	vi.advanceTimersByTime(milliseconds);
	now = new Date(now.getTime() + milliseconds);
}

async function credential(): Promise<string | null> {
	const { items } = await issuer.merchantBadges([home], origin);
	return items[0]?.credential ?? null;
}

async function signed(): Promise<string> {
	const token = await credential();
	if (token === null) throw new Error('no credential');
	return token;
}

const check = (token: string, more: { uscc?: string; origin?: string } = {}) =>
	verifyCredential(token, {
		issuer: origin,
		now,
		jwks: () => issuer.jwks(),
		statusList: (url) => issuer.statusList(url.split('/').at(-1) as StatusPurpose, origin),
		...more,
	});

const payloadOf = (token: string) =>
	JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

describe('a credential', () => {
	it('is genuine for its business and its site, and for nobody else', async () => {
		await release([filing()]);
		const token = await signed();
		const { outcome, credential: read } = await check(token, {
			uscc: home,
			origin: 'https://www.yunqi.example',
		});
		expect(outcome).toBe('genuine');
		expect(read).toMatchObject({ uscc: home, name: '云栖养老院', issuer: origin });
		expect(read?.badges).toMatchObject([{ scheme: 'elder-care', facts: [{ grade: null }] }]);
		expect((await check(token, { uscc: shop })).outcome).toBe('other-subject');
		expect((await check(token, { origin: 'https://yunqi.example' })).outcome).toBe('other-origin');
	});

	it('is refused with any character of it changed', async () => {
		await release([filing()]);
		const token = await signed();
		for (let at = 0; at < token.length; at += 1) {
			const other = token[at] === 'A' ? 'B' : 'A';
			const changed = `${token.slice(0, at)}${other}${token.slice(at + 1)}`;
			const { outcome } = await check(changed);
			expect(['tampered', 'malformed', 'wrong-issuer'], `character ${at}`).toContain(outcome);
		}
	});

	it('is refused with anything else in any place of it', async () => {
		await release([filing()]);
		const token = await signed();
		await fc.assert(
			fc.asyncProperty(
				fc.nat({ max: token.length - 1 }),
				fc.nat({ max: 3 }),
				fc.string({ maxLength: 3, unit: 'binary' }),
				async (at, gone, put) => {
					const changed = token.slice(0, at) + put + token.slice(at + gone);
					fc.pre(changed !== token);
					expect((await check(changed)).outcome).not.toBe('genuine');
				},
			),
			{ numRuns: 300 },
		);
	});

	it('holds nothing that is held against anybody, and lives 72 hours at most', async () => {
		await release([filing()]);
		const payload = payloadOf(await signed());
		const text = JSON.stringify(payload);
		expect(text).not.toMatch(/SX-|suspend(?!ion)|失信|名单|not-/);
		expect(Date.parse(payload.validUntil) - Date.parse(payload.validFrom)).toBeLessThanOrEqual(
			72 * 3_600_000,
		);
		expect(payload['@context'][0]).toBe('https://www.w3.org/ns/credentials/v2');
		expect(payload).not.toHaveProperty('vc');
	});

	it('is given once, and anew before half of its life is over', async () => {
		await release([filing()]);
		const first = await signed();
		wait(3_600_000);
		expect(await signed()).toBe(first);
		wait(37 * 3_600_000);
		expect(await signed()).not.toBe(first);
		expect((await check(first)).outcome).toBe('genuine');
		wait(35 * 3_600_000);
		expect((await check(first)).outcome).toBe('expired');
	});

	it('is not given where nothing is granted, or where the site has no name', async () => {
		await release([filing()], [listed(home, '云栖养老院')]);
		expect(await credential()).toBeNull();
		await release([filing()]);
		const { items } = await issuer.merchantBadges([home, shop], undefined);
		expect(items.map((item) => item.credential)).toEqual([null, null]);
	});
});

describe('the status lists', () => {
	it('suspend within five seconds, and restore when what suspended is gone', async () => {
		await release([filing()]);
		const token = await signed();
		await release([filing()], [listed(home, '云栖养老院')]);
		wait(4_000);
		expect((await check(token)).outcome).toBe('suspended');
		expect(await credential()).toBeNull();
		const [badge] = (await registry().badges(home)).items;
		const blocker = badge?.why.find(({ criterion }) => criterion === 'not-on-market-list');
		withdrawRecords(small.dataDir, [...(blocker?.evidence ?? [])], now);
		wait(4_000);
		expect((await check(token)).outcome).toBe('genuine');
		expect(await signed()).toBe(token);
	});

	it('restore by the clock alone when what suspended is public no more', async () => {
		await release([filing()]);
		const token = await signed();
		await release([filing()], [{ ...listed(home, '云栖养老院'), 公示截止期: '2026-11-24' }]);
		wait(4_000);
		expect((await check(token)).outcome).toBe('suspended');
		wait(new Date('2026-11-24T16:00:05Z').getTime() - now.getTime());
		expect((await check(token)).outcome).toBe('genuine');
	});

	it('revoke for good when a fact is withdrawn', async () => {
		await release([filing()]);
		const token = await signed();
		const [badge] = (await registry().badges(home)).items;
		const fact = badge?.why.find(({ criterion }) => criterion === 'filed');
		withdrawRecords(small.dataDir, [...(fact?.evidence ?? [])], now);
		wait(4_000);
		expect((await check(token)).outcome).toBe('revoked');
		await release([filing({ 备案号: '示备000002' })]);
		expect((await check(token)).outcome).toBe('revoked');
		expect((await check(await signed())).outcome).toBe('genuine');
	});

	it('are remembered over a restart', async () => {
		await release([filing()]);
		const token = await signed();
		await release([filing({ 备案号: '示备000002' })]);
		wait(4_000);
		expect((await check(token)).outcome).toBe('revoked');
		entries.close();
		entries = new StatusEntries(join(small.dataDir, 'issuer', 'status.sqlite'));
		issuer = createIssuer({ registry, keys, entries, now: () => now });
		expect((await check(token)).outcome).toBe('revoked');
	});
});

describe('who is not us', () => {
	it('accepts the signature and reads the same bits', async () => {
		await release([filing()]);
		const token = await signed();
		const { keys: published } = await issuer.jwks();
		const [key] = published;
		const pem = createPublicKey({ key: { ...key }, format: 'jwk' }).export({
			type: 'spki',
			format: 'pem',
		});
		const read = jsonwebtoken.verify(token, pem, { algorithms: ['ES256'] });
		expect(read).toEqual(payloadOf(token));
		await release([filing()], [listed(home, '云栖养老院')]);
		wait(4_000);
		for (const [purpose, expected] of [
			['suspension', true],
			['revocation', false],
		] as const) {
			const list = await issuer.statusList(purpose, origin);
			expect(() => jsonwebtoken.verify(list, pem, { algorithms: ['ES256'] })).not.toThrow();
			const { encodedList } = payloadOf(list).credentialSubject;
			const bits = await BitstringStatusList.decode({ encodedList });
			expect(bits.length).toBe(statusListBits);
			const [entry] = payloadOf(token).credentialStatus;
			expect(bits.getStatus(Number(entry.statusListIndex)), purpose).toBe(expected);
		}
	});
});

describe('the key', () => {
	it('is for its owner alone, and no private part of it is published', async () => {
		expect(statSync(keys.path).mode & 0o777).toBe(0o600);
		const { keys: published } = await issuer.jwks();
		expect(Object.keys(published[0] ?? {}).toSorted()).toEqual(
			['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'].toSorted(),
		);
	});

	it('of a file that others may read is refused, and says what to do', async () => {
		const { chmodSync } = await import('node:fs');
		chmodSync(keys.path, 0o644);
		await expect(keys.read()).rejects.toThrow(IssuerKeyError);
		await expect(keys.read()).rejects.toThrow(/chmod 600/);
	});
});
