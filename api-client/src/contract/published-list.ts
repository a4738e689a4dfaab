/** Published lists (名单, 名录) and their entries. */
import { z } from 'zod';
import { creditRecord } from './record.ts';

export const publishedList = z
	.strictObject({
		code: z.string(),
		name: z.string(),
		department: z.string(),
		basis: z.strictObject({ text: z.string(), verified: z.boolean() }),
	})
	.meta({ id: 'PublishedList' });
export type PublishedList = z.infer<typeof publishedList>;

export const publishedLists = z
	.strictObject({ items: z.array(publishedList) })
	.meta({ id: 'PublishedLists' });
export type PublishedLists = z.infer<typeof publishedLists>;

export const listEntries = z
	.strictObject({ items: z.array(creditRecord), nextCursor: z.string().nullable() })
	.meta({ id: 'ListEntries' });
export type ListEntries = z.infer<typeof listEntries>;
