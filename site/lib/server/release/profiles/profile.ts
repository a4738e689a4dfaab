// What a profile is: the one place that knows the foreign words of one kind of file. A new profile
// is one file beside this one and a line in `find-profile.ts`.

import { subjectKinds, subjectStatuses } from '@zhixin/api-client';
import { z } from 'zod';
import { subjectDetail } from '../schema.ts';
import type { FieldReader } from './row-fields.ts';

/** A subject as a row gave it: parsed, redacted, in our words. */
export const importedSubject = z.strictObject({
	uscc: z.string().regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/),
	organisationCode: z.string().length(9),
	registrationNumber: z.string().max(20).nullable(),
	name: z.string().min(1).max(200),
	nameKey: z.string().min(1),
	kind: z.enum(subjectKinds),
	status: z.enum(subjectStatuses).nullable(),
	region: z.string().regex(/^\d{6}$/),
	detail: subjectDetail,
});
export type ImportedSubject = z.infer<typeof importedSubject>;

/** Why a row is not taken. */
export type QuarantineReason =
	| 'ragged-row'
	| 'unreadable-line'
	| 'too-long'
	| 'missing-uscc'
	| 'placeholder-code'
	| 'registration-number-only'
	| 'code-as-number'
	| 'natural-person'
	| 'invalid-uscc: length'
	| 'invalid-uscc: alphabet'
	| 'invalid-uscc: division'
	| 'invalid-uscc: check-character'
	| 'missing-name'
	| 'personal-data-in-name'
	| 'invalid-field'
	| 'unreadable-clock'
	| 'unknown-act'
	| 'unknown-grade'
	| 'invalid-origin'
	| 'missing-division'
	| 'subject-unmatched'
	| 'subject-ambiguous';

/**
 * Why a row has no place in a release though nothing is wrong with it. Such rows are counted and
 * leave no other trace: what they hold is not ours to keep.
 */
export type DropReason =
	| 'natural-person'
	| 'repaired'
	| 'no-longer-public'
	| 'not-open'
	| 'grade-not-published';

/** What is taken all the same, and counted so that the source can put it right. */
export type WarningCode =
	| 'inner-check'
	| 'unknown-class'
	| 'region-unknown'
	| 'unknown-status'
	| 'unreadable-date'
	| 'unreadable-registration-number'
	| 'unknown-severity'
	| 'unknown-word'
	| 'invalid-authority-code'
	| 'doubtful-fine'
	| 'unreadable-amount'
	| 'unusual-number'
	| 'text-cut'
	| 'personal-data-redacted';

export interface Warning {
	readonly code: WarningCode;
	/** The word at fault where it helps to see it; never a person's. */
	readonly word?: string;
}

/** What became of one row. */
export type RowOutcome<Row> =
	| { readonly outcome: 'taken'; readonly row: Row; readonly warnings: readonly Warning[] }
	| {
			readonly outcome: 'quarantined';
			readonly reason: QuarantineReason;
			/** The header over the cell at fault. */
			readonly column: string;
			/** Ends the sentence "this row …"; quotes nothing of a natural person. */
			readonly message: string;
	  }
	| { readonly outcome: 'dropped'; readonly reason: DropReason };

/** What becomes of a row that is not taken. */
export type Refusal = Exclude<RowOutcome<never>, { outcome: 'taken' }>;

/** How the files of one profile are read. */
export interface Profile<Field extends string, Row> {
	/** The names of each field, the usual one first. */
	readonly headers: Readonly<Record<Field, readonly string[]>>;
	/** A file without them is refused. */
	readonly required: readonly Field[];
	/** Cells that leave no trace in the quarantine file. */
	readonly personal: readonly Field[];
	readRow(fields: FieldReader<Field>): RowOutcome<Row>;
}
