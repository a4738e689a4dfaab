/** 信用+ schemes: versioned criteria with their basis. */
import { z } from 'zod';
import { badgeFact } from './badge.ts';
import { day, usccText } from './formats.ts';
import { region } from './region.ts';
import { criterionRoles, schemeIds } from './vocabulary.ts';

export const schemeCriterion = z
	.strictObject({
		id: z.string(),
		/**
		 * `required`: without it no badge of its route; `shown`: a fact that is stated where it holds;
		 * `suspends`: while it does not hold, the badge is not granted.
		 */
		role: z.enum(criterionRoles),
		/** The way to the badge that requires or shows it; `null`: every way. */
		route: z.string().nullable(),
		label: z.string(),
		labelEn: z.string(),
		/** Of what suspends: why it is reasonably connected with the trade; else `null`. */
		reason: z.string().nullable(),
		reasonEn: z.string().nullable(),
	})
	.meta({ id: 'SchemeCriterion' });
export type SchemeCriterion = z.infer<typeof schemeCriterion>;

export const schemeRoute = z
	.strictObject({ id: z.string(), label: z.string(), labelEn: z.string() })
	.meta({ id: 'SchemeRoute' });
export type SchemeRoute = z.infer<typeof schemeRoute>;

export const schemeVersion = z
	.strictObject({
		version: z.string(),
		effectiveFrom: day,
		/** Days after which a fact counts as unknown, whatever its source promises. */
		freshnessDays: z.int().min(1),
		basis: z.array(z.strictObject({ text: z.string(), verified: z.boolean() })),
		/** A subject takes one of these ways; all criteria of one are asked. */
		routes: z.array(schemeRoute),
		criteria: z.array(schemeCriterion),
	})
	.meta({ id: 'SchemeVersion' });
export type SchemeVersion = z.infer<typeof schemeVersion>;

/** What the scheme means, for a reader or a listener. */
export const schemeWording = z
	.strictObject({
		short: z.string(),
		long: z.string(),
		spoken: z.string(),
		/** What it means, and does not mean, that a business has no such badge. */
		absence: z.string(),
	})
	.meta({ id: 'SchemeWording' });
export type SchemeWording = z.infer<typeof schemeWording>;

export const scheme = z
	.strictObject({
		id: z.enum(schemeIds),
		name: z.string(),
		nameEn: z.string(),
		wording: schemeWording,
		wordingEn: schemeWording,
		/** The newest first; the one in force is the first whose `effectiveFrom` is not after today. */
		versions: z.array(schemeVersion).min(1),
	})
	.meta({ id: 'Scheme' });
export type Scheme = z.infer<typeof scheme>;

export const schemeList = z.strictObject({ items: z.array(scheme) }).meta({ id: 'SchemeList' });
export type SchemeList = z.infer<typeof schemeList>;

export const schemeHolder = z
	.strictObject({ uscc: usccText, name: z.string(), region, facts: z.array(badgeFact) })
	.meta({ id: 'SchemeHolder' });
export type SchemeHolder = z.infer<typeof schemeHolder>;

/** By division and name: never by how good anybody is. */
export const schemeHolders = z
	.strictObject({ items: z.array(schemeHolder), nextCursor: z.string().nullable() })
	.meta({ id: 'SchemeHolders' });
export type SchemeHolders = z.infer<typeof schemeHolders>;
