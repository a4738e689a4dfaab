// What an embed of ours says about a business, judged on the server as the element judges it on a page:
// from the credential, its signature, its dates and the status lists.
import type { SchemeId, Uscc } from '@zhixin/api-client';
import { type CredentialCheck, verifyCredential } from '@zhixin/api-client/credential';
import { type EmbedAnswer, judgeEmbed } from '@zhixin/api-client/embed';
import type { BadgeIssuer, StatusPurpose } from '#lib/server/issuer/issuer.ts';

/** Where and when it is asked. */
export interface EmbedPlace {
	/** The origin that signs; `undefined`: it does not sign, so nothing is proved. */
	readonly issuer: string | undefined;
	/** The origin of the page that shows it; absent: a picture, which cannot know. */
	readonly page?: string | undefined;
	readonly now: Date;
}

/** A business as an embed shows it. */
export interface JudgedMerchant {
	readonly name: string;
	readonly said: EmbedAnswer;
	/** The first host that the business registered. */
	readonly host: string | undefined;
	/** All web addresses that it registered. */
	readonly origins: readonly string[];
}

async function prove(
	issuer: BadgeIssuer,
	credential: string | null,
	uscc: Uscc,
	place: EmbedPlace,
): Promise<CredentialCheck | undefined> {
	const { issuer: origin, now, page } = place;
	if (credential === null || origin === undefined) return undefined;
	return verifyCredential(credential, {
		issuer: origin,
		uscc,
		now,
		...(page === undefined ? {} : { origin: page }),
		jwks: () => issuer.jwks(),
		statusList: (url) => issuer.statusList(url.split('/').at(-1) as StatusPurpose, origin),
	});
}

/** Judges a business; `undefined` where it is not in the data. */
export async function judgeMerchant(
	issuer: BadgeIssuer,
	uscc: Uscc,
	scheme: SchemeId | undefined,
	place: EmbedPlace,
): Promise<JudgedMerchant | undefined> {
	const { items } = await issuer.merchantBadges([uscc], place.issuer);
	const [item] = items;
	if (item === undefined) return undefined;
	const check = await prove(issuer, item.credential, uscc, place);
	const said = judgeEmbed({ states: item.badges, check, scheme, now: place.now });
	const { origins = [] } = check?.credential ?? {};
	const [home] = origins;
	const host = home === undefined ? undefined : new URL(home).host;
	return { name: item.name, said, host, origins };
}
