/** The parameters that several operations share. */
import { z } from 'zod';
import { divisionCode } from './formats.ts';
import { longestQuery, subjectOrders } from './vocabulary.ts';

export const largestPage = 50;
export const defaultPage = 20;
/** A list under a search field is read at a glance. */
export const mostSuggestions = 10;
export const defaultSuggestions = 8;

export const none = z.strictObject({});

export const query = z.string().trim().min(1).max(longestQuery).meta({
	description: 'Name, part of a name, or an identifier, as a person types it',
});

export const limit = z.coerce
	.number<number>()
	.int()
	.min(1)
	.max(largestPage)
	.default(defaultPage)
	.meta({ description: 'Items per page' });

export const suggestionLimit = z.coerce
	.number<number>()
	.int()
	.min(1)
	.max(mostSuggestions)
	.default(defaultSuggestions)
	.meta({ description: 'Suggestions at most' });

export const sort = z.enum(subjectOrders).default('relevance').meta({
	description: 'relevance: best match first; name: by name; date: latest established first',
});

export const cursor = z
	.string()
	.min(1)
	.max(500)
	.optional()
	.meta({ description: 'nextCursor of the page before' });

export const regionFilter = divisionCode
	.optional()
	.meta({ description: 'A division; those below it are included' });

/** Checked by `parseUscc`, so that an impossible code is answered with suggestions. */
export const usccPath = z.strictObject({
	uscc: z.string().max(64).meta({ description: 'Unified social credit code, GB 32100-2015' }),
});
