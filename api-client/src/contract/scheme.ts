/** 信用+ schemes: versioned criteria with their basis. */
import { z } from 'zod';
import { day, usccText } from './formats.ts';
import { region } from './region.ts';
import { schemeIds } from './vocabulary.ts';

export const schemeVersion = z
	.strictObject({
		version: z.string(),
		effectiveFrom: day,
		basis: z.array(z.strictObject({ text: z.string(), verified: z.boolean() })),
		criteria: z.array(z.strictObject({ id: z.string(), label: z.string() })),
	})
	.meta({ id: 'SchemeVersion' });
export type SchemeVersion = z.infer<typeof schemeVersion>;

export const scheme = z
	.strictObject({ id: z.enum(schemeIds), name: z.string(), versions: z.array(schemeVersion) })
	.meta({ id: 'Scheme' });
export type Scheme = z.infer<typeof scheme>;

export const schemeList = z.strictObject({ items: z.array(scheme) }).meta({ id: 'SchemeList' });
export type SchemeList = z.infer<typeof schemeList>;

export const schemeHolders = z
	.strictObject({
		items: z.array(z.strictObject({ uscc: usccText, name: z.string(), region })),
		nextCursor: z.string().nullable(),
	})
	.meta({ id: 'SchemeHolders' });
export type SchemeHolders = z.infer<typeof schemeHolders>;
