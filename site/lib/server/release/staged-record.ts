// A record between its row and the release file: parsed, redacted, in our words, fit to be public.

import { recordTypes, severities } from '@zhixin/api-client';
import { z } from 'zod';

const code = z.string().regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/);
const day = z.iso.date();

/** Bounds that the tables of domain.md 2 give, with room for what real files hold. */
export const stagedRecord = z.strictObject({
	id: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
	uscc: code,
	type: z.enum(recordTypes),
	code: z.string().max(64).nullable(),
	title: z.string().min(1).max(500),
	documentNumber: z.string().max(200).nullable(),
	authorityName: z.string().min(1).max(200),
	authorityUscc: code.nullable(),
	decidedOn: day.nullable(),
	validFrom: day.nullable(),
	validUntil: day.nullable(),
	content: z.string().max(20_000).nullable(),
	severity: z.enum(severities).nullable(),
	publicUntil: day.nullable(),
	/** What `publicity.ts` says; `null` when there is no last day. */
	lastPublicDay: day.nullable(),
	/** Since when its source marks it as under dispute. */
	disputedSince: day.nullable(),
	catalogueItem: z.string().min(1).max(100),
	/** Of the row; a subject that is registered has a better one. */
	region: z.string().regex(/^\d{6}$/),
	details: z.record(z.string().max(60), z.string().max(20_000)),
	/** For a subject that no registration names. */
	subjectName: z.string().min(1).max(200),
});
export type StagedRecord = z.infer<typeof stagedRecord>;

/** Where a business says that it can be found on the web. */
export interface StagedOrigin {
	readonly uscc: string;
	readonly origin: string;
}
