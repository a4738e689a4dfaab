/** Type-ahead. */
import { z } from 'zod';
import { usccText } from './formats.ts';
import { match } from './subject.ts';

export const suggestionList = z
	.strictObject({ items: z.array(z.strictObject({ uscc: usccText, name: z.string(), match })) })
	.meta({ id: 'SuggestionList' });
export type SuggestionList = z.infer<typeof suggestionList>;
