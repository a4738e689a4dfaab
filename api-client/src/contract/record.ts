/** One public fact about a subject. */
import { z } from 'zod';
import { day, usccText } from './formats.ts';
import { source } from './source.ts';
import { recordTypes, severities } from './vocabulary.ts';

export const creditRecord = z
	.strictObject({
		id: z.string(),
		uscc: usccText,
		type: z.enum(recordTypes),
		title: z.string(),
		/** Where the title is a name of the catalogue (a list, register, scale or act), that name in English. */
		englishTitle: z.string().optional(),
		documentNumber: z.string().nullable(),
		authority: z.strictObject({ name: z.string(), uscc: usccText.nullable() }),
		decidedOn: day.nullable(),
		validFrom: day.nullable(),
		validUntil: day.nullable(),
		content: z.string().nullable(),
		/** As the source says it. Never computed (国家发展改革委令第36号). */
		severity: z.enum(severities).nullable(),
		publicUntil: day.nullable(),
		details: z.record(z.string(), z.string()),
		catalogueItem: z.string(),
		source,
		/** The day from which its source marks it as under dispute (异议标注). */
		disputedSince: day.nullable(),
	})
	.meta({ id: 'Record' });
export type CreditRecord = z.infer<typeof creditRecord>;

export const recordPage = z
	.strictObject({ items: z.array(creditRecord), nextCursor: z.string().nullable() })
	.meta({ id: 'RecordPage' });
export type RecordPage = z.infer<typeof recordPage>;
