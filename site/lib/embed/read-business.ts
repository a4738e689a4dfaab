// The business whose badge is placed: what the register says of it now, and which addresses it
// registered. Those stand in its signed proof and nowhere else.
import type { BadgeSummary } from '@zhixin/api-client';
import { readUscc, type Uscc } from '@zhixin/api-client/identifiers';
import { isSampleCode } from '#lib/subject/sample-code.ts';
import { prove } from '#lib/verify/prove.ts';
import { readShop } from '#lib/verify/read-shop.ts';

/** A business that can be placed. */
export interface PlacedBusiness {
	readonly outcome: 'read';
	readonly uscc: string;
	readonly name: string;
	readonly states: readonly BadgeSummary[];
	/** `undefined` where there is no proof that could name them. */
	readonly origins: readonly string[] | undefined;
	readonly isSample: boolean;
}

/** What was read; each outcome is a state of the page. */
export type BusinessReading =
	| PlacedBusiness
	| { readonly outcome: 'unknown-business' | 'unavailable'; readonly uscc: string };

/** Reads the business with a code; an answer that fails is an outcome. */
export async function readBusiness(
	uscc: Uscc,
	issuer: string,
	fetch: typeof globalThis.fetch,
): Promise<BusinessReading> {
	const shop = await readShop(fetch, uscc);
	if (shop.outcome === 'impossible-code') throw new Error('a code was read before');
	if (shop.outcome !== 'read') return { outcome: shop.outcome, uscc };
	const check =
		shop.credential === null ? undefined : await prove(shop.credential, { issuer, uscc }, fetch);
	return {
		outcome: 'read',
		uscc,
		name: shop.name,
		states: shop.states,
		origins: check?.credential?.origins,
		isSample: isSampleCode(uscc),
	};
}

/** The code in `text`, where it is one. */
export function codeIn(text: string): Uscc | undefined {
	const reading = readUscc(text);
	return reading.outcome === 'valid' ? reading.uscc : undefined;
}
