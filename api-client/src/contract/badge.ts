/** 信用+ badges: the dated outcome of one scheme's criteria for one subject. Never a score. */
import { z } from 'zod';
import { day, instant, usccText } from './formats.ts';
import { source } from './source.ts';
import { badgeStates, schemeIds } from './vocabulary.ts';

export const badgeSummary = z
	.strictObject({ scheme: z.enum(schemeIds), state: z.enum(badgeStates) })
	.meta({ id: 'BadgeSummary' });
export type BadgeSummary = z.infer<typeof badgeSummary>;

export const badgeFact = z
	.strictObject({
		/** The criterion of the scheme's version that this fact meets. */
		criterion: z.string(),
		label: z.string(),
		labelEn: z.string(),
		issuer: z.string(),
		identifier: z.string().nullable(),
		grade: z.string().nullable(),
		validFrom: day.nullable(),
		validUntil: day.nullable(),
		source,
	})
	.meta({ id: 'BadgeFact' });
export type BadgeFact = z.infer<typeof badgeFact>;

export const badge = badgeSummary
	.extend({
		schemeVersion: z.string(),
		facts: z.array(badgeFact),
		why: z.array(
			z.strictObject({
				criterion: z.string(),
				outcome: z.enum(['met', 'not-met', 'unknown']),
				/** Ids of records that are public now. */
				evidence: z.array(z.string()),
			}),
		),
		/** When the criteria were evaluated. */
		asOf: instant,
		/** The moment after which this outcome may not be shown without asking again. */
		expires: instant,
	})
	.meta({ id: 'Badge' });
export type Badge = z.infer<typeof badge>;

export const badgeList = z.strictObject({ items: z.array(badge) }).meta({ id: 'BadgeList' });
export type BadgeList = z.infer<typeof badgeList>;

/** What one page of embeds needs about one merchant. */
export const merchantBadges = z
	.strictObject({
		uscc: usccText,
		name: z.string(),
		badges: z.array(badgeSummary),
		/** A `vc+jwt` of the badges that are granted; `null` where none is. */
		credential: z.string().nullable(),
	})
	.meta({ id: 'MerchantBadges' });
export type MerchantBadges = z.infer<typeof merchantBadges>;

/** What proves the credentials of an answer, so that a page of embeds asks once and no more. */
export const inlineProof = z
	.strictObject({
		/** When the answer was given. */
		asOf: instant,
		/** The issuer's keys, as `/.well-known/jwks.json` has them. */
		jwks: z.strictObject({ keys: z.array(z.record(z.string(), z.unknown())) }),
		/** The signed Bitstring Status Lists, by their addresses. */
		statusLists: z.record(z.string(), z.string()),
	})
	.meta({ id: 'InlineProof' });
export type InlineProof = z.infer<typeof inlineProof>;

export const merchantBadgesList = z
	.strictObject({
		items: z.array(merchantBadges),
		/** Where `proof=inline` was asked for and something was signed. */
		proof: inlineProof.optional(),
	})
	.meta({ id: 'MerchantBadgesList' });
export type MerchantBadgesList = z.infer<typeof merchantBadgesList>;
