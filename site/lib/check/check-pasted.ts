// The whole answer to "is this badge genuine?", on the device or, without script, on the server.
import type { CredentialCheck } from '@zhixin/api-client/credential';
import type { InvalidUsccReading } from '@zhixin/api-client/identifiers';
import { registerNow } from '#lib/offline/register-clock.ts';
import { prove } from '#lib/verify/prove.ts';
import { readShop, type Shop, type ShownBadge } from '#lib/verify/read-shop.ts';
import { type AskedBadge, judge, provedBadges, type Verdict } from '#lib/verify/verdict.ts';
import { type Comparison, compareShop } from './compare-shop.ts';
import { readPasted } from './read-pasted.ts';

/** A shop that was asked about, and what is said of its badge. */
export interface CheckedShop {
	readonly type: 'shop';
	readonly verdict: Verdict;
	readonly shop: Pick<Shop, 'uscc' | 'name' | 'region'> | undefined;
	readonly uscc: string | undefined;
	readonly badges: readonly ShownBadge[];
	readonly comparison: Comparison;
	/** ISO 8601. */
	readonly checkedAt: string;
}

export type CheckAnswer =
	| CheckedShop
	| { readonly type: 'nothing' | 'person' | 'not-recognised' | 'too-long' }
	| { readonly type: 'not-ours'; readonly text: string }
	| { readonly type: 'impossible-code'; readonly reading: InvalidUsccReading };

/** Where an answer is looked for. */
export interface CheckedWith {
	/** The origin of this site. */
	readonly origin: string;
	readonly fetch: typeof globalThis.fetch;
	/** Absent: the clock of whoever checks. */
	readonly now?: () => Date;
}

const nowOf = ({ now = registerNow }: CheckedWith): Date => now();

function answerOf(
	verdict: Verdict,
	shop: CheckedShop['shop'],
	check: CredentialCheck | undefined,
	asked: AskedBadge & { readonly meant: string; readonly now: Date },
): CheckedShop {
	return {
		type: 'shop',
		verdict,
		shop,
		uscc: shop?.uscc,
		badges: provedBadges(check, asked, asked.now),
		comparison: shop === undefined ? 'not-asked' : compareShop(shop, asked.meant),
		checkedAt: asked.now.toISOString(),
	};
}

async function checkCredential(
	token: string,
	meant: string,
	by: CheckedWith,
): Promise<CheckedShop> {
	const check = await prove(token, { issuer: by.origin, now: by.now }, by.fetch);
	const now = nowOf(by);
	// Nothing that was not proved is said of anybody, not even a name.
	const proved = check.outcome === 'genuine' ? check.credential : undefined;
	const shop = proved && { uscc: proved.uscc, name: proved.name, region: null };
	const reading: Shop = {
		outcome: 'read',
		uscc: proved?.uscc ?? '',
		name: proved?.name ?? '',
		region: null,
		states: [],
		badges: [],
		credential: token,
	};
	return answerOf(judge(reading, {}, check, now), shop, check, { meant, now });
}

async function checkShop(
	asked: AskedBadge & { readonly uscc: string },
	meant: string,
	by: CheckedWith,
): Promise<CheckedShop> {
	const reading = await readShop(by.fetch, asked.uscc);
	const shop = reading.outcome === 'read' ? reading : undefined;
	const question = { issuer: by.origin, uscc: asked.uscc, now: by.now };
	const check =
		typeof shop?.credential === 'string'
			? await prove(shop.credential, question, by.fetch)
			: undefined;
	const now = nowOf(by);
	const answer = answerOf(judge(reading, asked, check, now), shop, check, { ...asked, meant, now });
	return { ...answer, uscc: asked.uscc };
}

/** Checks what was pasted, typed or scanned; `meant` is the shop that it should belong to, if said. */
export async function checkPasted(
	text: string,
	meant: string,
	by: CheckedWith,
): Promise<CheckAnswer> {
	const pasted = readPasted(text, by.origin);
	switch (pasted.type) {
		case 'shop':
			return checkShop(pasted, meant, by);
		case 'credential':
			return checkCredential(pasted.token, meant, by);
		default:
			return pasted;
	}
}
