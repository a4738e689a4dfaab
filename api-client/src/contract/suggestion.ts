/** Type-ahead. */
import { z } from 'zod';
import { usccText } from './formats.ts';
import { match, subjectIdentity } from './subject.ts';

export const suggestion = z
	.strictObject({
		uscc: usccText,
		name: z.string(),
		match,
		/** What tells namesakes apart, from an engine that has it at hand. */
		region: subjectIdentity.shape.region.optional(),
		status: subjectIdentity.shape.status.optional(),
	})
	.meta({ id: 'Suggestion' });
export type Suggestion = z.infer<typeof suggestion>;

export const suggestionList = z
	.strictObject({ items: z.array(suggestion) })
	.meta({ id: 'SuggestionList' });
export type SuggestionList = z.infer<typeof suggestionList>;
