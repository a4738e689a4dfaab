/** Who supplied a fact, and when. */
import { z } from 'zod';
import { day } from './formats.ts';

export const source = z
	.strictObject({
		id: z.string(),
		name: z.string(),
		department: z.string(),
		url: z.url().nullable(),
		collectedAt: day,
	})
	.meta({ id: 'Source' });
export type Source = z.infer<typeof source>;

/** A source as it stands behind a whole subject: with the day after which its facts may be out of date. */
export const provenance = source.extend({ staleAfter: day }).meta({ id: 'Provenance' });
export type Provenance = z.infer<typeof provenance>;
