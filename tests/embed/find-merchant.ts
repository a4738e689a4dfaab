// Businesses of the sample release for the pages of merchants, asked of the running server.
import type { APIRequestContext } from '@playwright/test';
import type { BadgeState, MerchantBadgesList, SubjectPage } from '@zhixin/api-client';

/** A business, one of its schemes, and the web address that it registered, where it did. */
export interface Merchant {
	readonly uscc: string;
	readonly name: string;
	readonly scheme: string;
	readonly origin: string | undefined;
}

const trades = { 'elder-care': '养老', tourism: '旅行社', medical: '医院', shopping: '超市' };

function originIn(credential: string): string | undefined {
	const payload = Buffer.from(credential.split('.')[1] ?? '', 'base64url').toString();
	const { credentialSubject } = JSON.parse(payload) as { credentialSubject: { origin: string[] } };
	return credentialSubject.origin[0];
}

/** The origin that a business registered; `undefined` where it registered none or holds no badge. */
async function originOf(request: APIRequestContext, uscc: string): Promise<string | undefined> {
	const response = await request.get(`/api/v1/badges?uscc=${uscc}`);
	const { items } = (await response.json()) as MerchantBadgesList;
	const credential = items[0]?.credential;
	return credential ? originIn(credential) : undefined;
}

async function* search(request: APIRequestContext, q: string) {
	let cursor = '';
	do {
		const response = await request.get(
			`/api/v1/subjects?q=${encodeURIComponent(q)}&limit=50${cursor}`,
		);
		const page = (await response.json()) as SubjectPage;
		yield* page.items;
		cursor = page.nextCursor === null ? '' : `&cursor=${encodeURIComponent(page.nextCursor)}`;
	} while (cursor !== '');
}

/** The first business whose badge has a state; `none`: of whom nothing is said. */
export async function findMerchant(
	request: APIRequestContext,
	state: BadgeState | 'none',
	hasOrigin = false,
): Promise<Merchant> {
	for (const [scheme, q] of Object.entries(trades)) {
		for await (const { uscc, name, badges } of search(request, q)) {
			const said = badges.find((badge) => badge.scheme === scheme)?.state ?? 'none';
			if (said !== state) continue;
			const origin = state === 'granted' ? await originOf(request, uscc) : undefined;
			if (!hasOrigin || origin !== undefined) return { uscc, name, scheme, origin };
		}
	}
	throw new Error(`the sample release holds no badge that is ${state}`);
}
