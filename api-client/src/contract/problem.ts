/** The one body of every error (RFC 9457). */
import { z } from 'zod';
import { usccText } from './formats.ts';
import { problemPrefix, problemTypes } from './vocabulary.ts';

export const problem = z
	.strictObject({
		type: z.enum(problemTypes.map((type) => `${problemPrefix}${type}` as const)),
		title: z.string(),
		status: z.int().min(400).max(599),
		detail: z.string(),
		/** `invalid-request`: which parameters, and what is wrong with each. */
		errors: z.array(z.strictObject({ parameter: z.string(), detail: z.string() })).optional(),
		/** `invalid-uscc`: codes that a slip of one character would explain. */
		suggestions: z.array(usccText).optional(),
		/** `rate-limited`, `unavailable`: seconds. */
		retryAfter: z.int().min(0).optional(),
	})
	.meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;
