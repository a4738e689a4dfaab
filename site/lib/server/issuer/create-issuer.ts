// The issuer of a site that holds the facts itself.
import type { MerchantBadges, Uscc } from '@zhixin/api-client';
import { CompactSign, importJWK } from 'jose';
import { statedBadges } from '#lib/server/badges/stated-badges.ts';
import type { BadgeRegistry, Merchant } from '#lib/server/registry/engine.ts';
import {
	contentOf,
	credentialPayload,
	endOf,
	grantedBadges,
	statusListPayload,
} from './credential-payload.ts';
import { encodeStatusList } from './encode-status-list.ts';
import type { BadgeIssuer, StatusPurpose } from './issuer.ts';
import { type IssuerKey, publicKeys, signingKey } from './issuer-keys.ts';
import type { KeyFile } from './key-file.ts';
import { settleEntry } from './settle-entry.ts';
import type { StatusEntries } from './status-entries.ts';

/** A status list is good for so long; a verifier that keeps it asks again after this. */
const listLife = 5 * 60_000;
/** Standing is looked at anew after so long, or as soon as the registry says that something changed. */
const settledFor = 2_000;

/** What an issuer works with. */
export interface IssuerParts {
	readonly registry: () => BadgeRegistry;
	readonly keys: KeyFile;
	readonly entries: StatusEntries;
	readonly now: () => Date;
}

const encoder = new TextEncoder();

const imported = new WeakMap<IssuerKey, ReturnType<typeof importJWK>>();

function privateKeyOf(key: IssuerKey): ReturnType<typeof importJWK> {
	const { crv, d, kty, x, y } = key;
	const privateKey = imported.get(key) ?? importJWK({ kty, crv, x, y, d }, 'ES256');
	imported.set(key, privateKey);
	return privateKey;
}

/** Signs a payload as `vc+jwt` (VC-JOSE-COSE, compact) with ES256. */
async function sign(payload: object, key: IssuerKey): Promise<string> {
	const { kid } = key;
	const privateKey = await privateKeyOf(key);
	return new CompactSign(encoder.encode(JSON.stringify(payload)))
		.setProtectedHeader({ alg: 'ES256', typ: 'vc+jwt', cty: 'vc', kid })
		.sign(privateKey);
}

/** An issuer over a registry. It signs only for badges that are granted at that moment. */
export function createIssuer({ entries, keys, now, registry }: IssuerParts): BadgeIssuer {
	let settled = { stamp: '', at: Number.NEGATIVE_INFINITY };
	const lists = new Map<string, { readonly at: number; readonly text: string }>();

	async function issue(merchant: Merchant, issuer: string, content: string): Promise<string> {
		const at = now();
		const key = signingKey(await keys.read(), at);
		const until = endOf(merchant, at);
		const schemes = grantedBadges(merchant).map(({ scheme }) => scheme);
		const position = entries.take(merchant.uscc, schemes, until.getTime());
		const token = await sign(credentialPayload(merchant, issuer, position, at, until), key);
		entries.give(position, token, content);
		return token;
	}

	async function credentialOf(
		merchant: Merchant,
		issuer: string | undefined,
	): Promise<string | null> {
		if (issuer === undefined || grantedBadges(merchant).length === 0) return null;
		const content = contentOf(merchant, issuer);
		const at = now();
		const known = entries.newestOf(merchant.uscc, at);
		const end = endOf(merchant, at).getTime();
		// Renewed before half of what it could live is over, and when it says more than is so.
		const isYoung =
			known !== undefined && known.validUntil - at.getTime() > (end - at.getTime()) / 2;
		if (isYoung && known.content === content && known.validUntil <= end + settledFor) {
			return known.token;
		}
		return issue(merchant, issuer, content);
	}

	function settle(): void {
		const at = now();
		const engine = registry();
		const stamp = engine.stamp();
		if (stamp === settled.stamp && at.getTime() - settled.at < settledFor) return;
		entries.forgetOver(at);
		// By the clock alone a credential ends itself, with the first of its badges; what was suspended
		// may come back. Only what was imported or withdrawn changes the others.
		const unsettled = stamp === settled.stamp ? entries.suspended() : entries.all();
		const merchants = new Map(
			engine
				.merchants(unsettled.map(({ uscc }) => uscc))
				.map((merchant) => [merchant.uscc, merchant]),
		);
		let changed = false;
		for (const entry of unsettled) {
			const standing = settleEntry(entry, merchants.get(entry.uscc));
			for (const [purpose, was, is] of [
				['revocation', entry.revoked, standing.revoked],
				['suspension', entry.suspended, standing.suspended],
			] as const) {
				if (was === is) continue;
				entries.end(entry.position, purpose, is);
				changed = true;
			}
		}
		if (changed) lists.clear();
		settled = { stamp, at: at.getTime() };
	}

	async function statusList(purpose: StatusPurpose, issuer: string): Promise<string> {
		settle();
		const at = now();
		const address = `${issuer} ${purpose}`;
		const known = lists.get(address);
		const age = at.getTime() - (known?.at ?? Number.NEGATIVE_INFINITY);
		if (known !== undefined && age >= 0 && age < listLife / 2) return known.text;
		const positions = entries
			.all()
			.filter(({ revoked, suspended }) => (purpose === 'revocation' ? revoked : suspended))
			.map(({ position }) => position);
		const until = new Date(at.getTime() + listLife);
		const payload = statusListPayload(purpose, issuer, encodeStatusList(positions), at, until);
		const text = await sign(payload, signingKey(await keys.read(), at));
		lists.set(address, { at: at.getTime(), text });
		return text;
	}

	return {
		async merchantBadges(usccs: readonly Uscc[], issuer) {
			settle();
			const merchants = registry().merchants(usccs);
			const items = await Promise.all(
				merchants.map(
					async (merchant): Promise<MerchantBadges> => ({
						uscc: merchant.uscc,
						name: merchant.name,
						badges: statedBadges(merchant.badges),
						credential: await credentialOf(merchant, issuer),
					}),
				),
			);
			return { items };
		},
		jwks: async () => ({ keys: publicKeys(await keys.read(), now()) }),
		statusList,
	};
}
