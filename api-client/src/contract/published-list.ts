/** Published lists (名单, 名录) and their entries. */
import { z } from 'zod';
import { creditRecord } from './record.ts';
import { region } from './region.ts';
import { listTypes } from './vocabulary.ts';

export const publishedList = z
	.strictObject({
		code: z.string(),
		/** Dishonesty 失信 and honour 守信 are never shown in one list. */
		type: z.enum(listTypes),
		name: z.string(),
		nameEn: z.string(),
		department: z.string(),
		departmentEn: z.string(),
		/** Unverified text is never shown as a citation. */
		basis: z.strictObject({ text: z.string(), verified: z.boolean() }),
	})
	.meta({ id: 'PublishedList' });
export type PublishedList = z.infer<typeof publishedList>;

export const publishedLists = z
	.strictObject({ items: z.array(publishedList) })
	.meta({ id: 'PublishedLists' });
export type PublishedLists = z.infer<typeof publishedLists>;

/** An entry is a record with the name under which a reader knows its subject. */
export const listEntry = creditRecord
	.extend({ subject: z.strictObject({ name: z.string(), region }) })
	.meta({ id: 'ListEntry' });
export type ListEntry = z.infer<typeof listEntry>;

export const listEntries = z
	.strictObject({ items: z.array(listEntry), nextCursor: z.string().nullable() })
	.meta({ id: 'ListEntries' });
export type ListEntries = z.infer<typeof listEntries>;
