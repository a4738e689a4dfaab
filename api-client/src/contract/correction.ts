/** A public case: "this fact is wrong". */
import { z } from 'zod';
import { instant, usccText } from './formats.ts';

export const correctionRequest = z
	.strictObject({
		uscc: usccText,
		recordId: z.string().nullable(),
		statement: z.string().min(1).max(2000),
	})
	.meta({ id: 'CorrectionRequest' });
export type CorrectionRequest = z.infer<typeof correctionRequest>;

export const correction = z
	.strictObject({
		receipt: z.string(),
		uscc: usccText,
		recordId: z.string().nullable(),
		stages: z.array(z.strictObject({ stage: z.string(), at: instant })),
	})
	.meta({ id: 'Correction' });
export type Correction = z.infer<typeof correction>;
