// A profile of records: the common columns, its own columns, and one function from row to record.

import type { RecordType } from '@zhixin/api-client';
import { type Envelope, type EnvelopeField, readEnvelope } from './envelope.ts';
import type { Profile, Refusal, RowOutcome, Warning } from './profile.ts';
import type { FieldReader } from './row-fields.ts';

/** What the own columns of a profile say of a record. */
export interface RecordFacts {
	readonly type: RecordType;
	/** What it is called where the row gives no title. */
	readonly title: string;
	readonly documentNumber?: string | null;
	readonly content?: string | null;
	/** In our words; those that say nothing are left out. */
	readonly details: Readonly<Record<string, string | null>>;
	/** What tells two records apart that have no number: the year of a grade and the like. */
	readonly identity?: string | null;
}

/** One row of a record file: read, not redacted, not yet asked whether it may be public. */
export interface RecordDraft
	extends Omit<Envelope, 'isLongTerm' | 'title'>,
		Pick<RecordFacts, 'type' | 'title' | 'details' | 'identity'> {
	/** As the row has it, before any default: what its id is made from. */
	readonly rowTitle: string | null;
	readonly rowDocumentNumber: string | null;
}

/** What one profile of records adds to the common columns. */
export interface RecordProfile<Field extends string> {
	readonly headers: Readonly<Record<Field | EnvelopeField, readonly string[]>>;
	readonly required: readonly (Field | EnvelopeField)[];
	/** Its records tell against their subject: a date that cannot be read is then a fault. */
	readonly isNegative?: boolean;
	/** A row without a code may be matched by name and division. */
	readonly mayLackCode?: boolean;
	readFacts(
		fields: FieldReader<Field | EnvelopeField>,
		envelope: Envelope,
		warnings: Warning[],
	): RecordFacts | Refusal;
}

/** Makes one profile of the common and the own columns. */
export function recordProfile<Field extends string>(
	own: RecordProfile<Field>,
): Profile<Field | EnvelopeField, RecordDraft> {
	const options = { isNegative: own.isNegative ?? false, mayLackCode: own.mayLackCode ?? false };
	return {
		headers: own.headers,
		required: own.required,
		personal: ['operator', 'personNumber', 'personal'],
		readRow(fields): RowOutcome<RecordDraft> {
			const warnings: Warning[] = [];
			const envelope = readEnvelope(fields, options, warnings);
			if ('outcome' in envelope) return envelope;
			const facts = own.readFacts(fields, envelope, warnings);
			if ('outcome' in facts) return facts;
			const { isLongTerm, ...common } = envelope;
			const row = {
				...common,
				...facts,
				rowTitle: envelope.title,
				rowDocumentNumber: envelope.documentNumber,
				title: envelope.title ?? facts.title,
				documentNumber: envelope.documentNumber ?? facts.documentNumber ?? null,
				content: envelope.content ?? facts.content ?? null,
				details: isLongTerm ? { ...facts.details, validity: 'long-term' } : facts.details,
			};
			return { outcome: 'taken', row, warnings };
		},
	};
}
