// Keys and status lists beside the credentials that they prove: a page of embeds asks once. They come
// from the same origin over the same line as they would if they were asked for one by one.
import type { InlineProof } from '@zhixin/api-client';
import { type BadgeIssuer, statusPurposes } from './issuer.ts';

const minute = 60_000;

/** Everything that `verifyCredential()` asks for about the credentials of `origin`. */
export async function inlineProof(
	issuer: BadgeIssuer,
	origin: string,
	now: Date,
): Promise<InlineProof> {
	const lists = statusPurposes.map(
		async (purpose) =>
			[`${origin}/status/${purpose}`, await issuer.statusList(purpose, origin)] as const,
	);
	const { keys } = await issuer.jwks();
	return {
		// Within a minute the same answer is the same bytes, or no cache could tell that it is.
		asOf: new Date(Math.floor(now.getTime() / minute) * minute).toISOString(),
		jwks: { keys: keys.map((key) => ({ ...key })) },
		statusLists: Object.fromEntries(await Promise.all(lists)),
	};
}
