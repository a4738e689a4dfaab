// What the register says of a shop now, with the proof that it gives for it. Nothing here is proved
// yet: that is done from the proof alone, on the device where it is read.
import {
	type BadgeFact,
	type BadgeSummary,
	type MerchantBadges,
	ProblemError,
	type Region,
	type SchemeId,
} from '@zhixin/api-client';
import type { InvalidUsccReading } from '@zhixin/api-client/identifiers';
import { siteClient } from '#lib/api/site-client.ts';

/** An official fact as a page shows it, from the register or out of a proof. */
export type ShownFact = Pick<
	BadgeFact,
	'label' | 'labelEn' | 'issuer' | 'identifier' | 'grade' | 'validFrom' | 'validUntil'
> & { readonly collectedAt: string };

/** A badge that is granted, with the facts that it stands on. */
export interface ShownBadge {
	readonly scheme: SchemeId;
	readonly facts: readonly ShownFact[];
	/** After this moment it may not be shown any longer, ISO 8601. */
	readonly expires: string;
}

/** A shop that is known. */
export interface Shop {
	readonly outcome: 'read';
	readonly uscc: string;
	readonly name: string;
	/** `null` where it was not said. */
	readonly region: Region | null;
	readonly states: readonly BadgeSummary[];
	/** According to the register; not proved. */
	readonly badges: readonly ShownBadge[];
	readonly credential: string | null;
}

/** What was read of a shop; each outcome is a page of its own. */
export type ShopReading =
	| Shop
	| { readonly outcome: 'impossible-code'; readonly reading: InvalidUsccReading }
	| { readonly outcome: 'unknown-business'; readonly uscc: string }
	| { readonly outcome: 'unavailable'; readonly uscc: string };

/** What `ask` resolves to, or `undefined` where there is no answer: the page stands without it. */
async function orNothing<Answer>(ask: Promise<Answer>): Promise<Answer | undefined> {
	try {
		return await ask;
	} catch (cause) {
		if (cause instanceof ProblemError) return undefined;
		throw cause;
	}
}

/** `null` where the shop is not known, `undefined` where there is no answer that can be read. */
async function askProof(
	fetch: typeof globalThis.fetch,
	uscc: string,
): Promise<MerchantBadges | null | undefined> {
	try {
		const { items } = await siteClient(fetch).badges({ uscc: [uscc] });
		return items.find((item) => item.uscc === uscc) ?? null;
	} catch {
		return undefined;
	}
}

/** Reads a shop by its code; an answer that fails is an outcome. */
export async function readShop(fetch: typeof globalThis.fetch, uscc: string): Promise<ShopReading> {
	const client = siteClient(fetch);
	const asked = { uscc };
	const [subject, judged, merchant] = await Promise.all([
		orNothing(client.subject(asked)),
		orNothing(client.subjectBadges(asked)),
		askProof(fetch, uscc),
	]);
	if (merchant === undefined) return { outcome: 'unavailable', uscc };
	if (merchant === null) return { outcome: 'unknown-business', uscc };
	const granted = judged?.items.filter(({ state }) => state === 'granted') ?? [];
	return {
		outcome: 'read',
		uscc,
		name: merchant.name,
		region: subject?.region ?? null,
		states: merchant.badges,
		badges: granted.map(({ scheme, facts, expires }) => ({
			scheme,
			expires,
			facts: facts.map(({ source, ...fact }) => ({ ...fact, collectedAt: source.collectedAt })),
		})),
		credential: merchant.credential,
	};
}
