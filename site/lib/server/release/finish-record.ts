// From a row's draft to a record that may enter a release: redacted, placed in the catalogue, asked
// whether it is public today. What is not public today is not stored at all.

import { isPublicOn, lastPublicDay, type RecordType } from '@zhixin/api-client';
import { subjectKindOf, type Uscc, usccDivision } from '@zhixin/api-client/identifiers';
import type { CataloguePlace } from '#lib/server/catalogue/catalogue-items.ts';
import { maskOperator } from './mask-operator.ts';
import type { Refusal, RowOutcome, Warning } from './profiles/profile.ts';
import type { RecordDraft } from './profiles/record-profile.ts';
import { makeRecordId } from './record-id.ts';
import { redactPersonalData } from './redact-personal-data.ts';
import { type StagedRecord, stagedRecord } from './staged-record.ts';

/** What a source says of all its records. */
export interface RecordSource {
	/** The list's, register's or grade's code. */
	readonly code: string | null;
	readonly department: string;
	/** The moment of the build. */
	readonly now: Date;
	/** Where the catalogue has records of a type; undefined where it has no place for them. */
	placeOf(type: RecordType): CataloguePlace | undefined;
}

const LONGEST_TITLE = 500;
const LONGEST_NAME = 200;
const LONGEST_TEXT = 20_000;
const NOT_OPEN: Refusal = { outcome: 'dropped', reason: 'not-open' };

/** Cleans the free text of one record and remembers what it had to do. */
class TextCleaner {
	readonly warnings = new Set<Warning['code']>();
	readonly #operator: string | null;
	readonly #subject: string;

	constructor(operator: string | null, subject: string) {
		this.#operator = operator;
		this.#subject = subject;
	}

	clean(text: string, longest: number): string {
		const masked = maskOperator(text, this.#operator, this.#subject);
		const redacted = redactPersonalData(masked);
		if (redacted !== text) this.warnings.add('personal-data-redacted');
		if (redacted.length <= longest) return redacted;
		this.warnings.add('text-cut');
		// Not through the middle of a surrogate pair.
		return `${redacted.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
	}

	cleanOrNull(text: string | null, longest: number): string | null {
		return text === null ? null : this.clean(text, longest);
	}
}

function cleanDetails(draft: RecordDraft, cleaner: TextCleaner): Record<string, string> {
	const details: Record<string, string> = {};
	for (const [key, value] of Object.entries(draft.details)) {
		if (value !== null && value !== '') details[key] = cleaner.clean(value, LONGEST_TEXT);
	}
	return details;
}

function makeRecord(
	draft: RecordDraft,
	uscc: Uscc,
	{ code, department }: RecordSource,
	catalogueItem: string,
	cleaner: TextCleaner,
): Omit<StagedRecord, 'lastPublicDay'> {
	return {
		id: makeRecordId({
			...draft,
			uscc,
			code,
			title: draft.rowTitle,
			documentNumber: draft.rowDocumentNumber,
		}),
		uscc,
		type: draft.type,
		code,
		title: cleaner.clean(draft.title, LONGEST_TITLE),
		documentNumber: cleaner.cleanOrNull(draft.documentNumber, LONGEST_NAME),
		authorityName: cleaner.clean(draft.authorityName ?? department, LONGEST_NAME),
		authorityUscc: draft.authorityUscc,
		decidedOn: draft.decidedOn,
		validFrom: draft.validFrom,
		validUntil: draft.validUntil,
		content: cleaner.cleanOrNull(draft.content, LONGEST_TEXT),
		severity: draft.severity,
		publicUntil: draft.publicUntil,
		disputedSince: draft.disputedSince,
		catalogueItem,
		region: draft.region ?? usccDivision(uscc),
		details: cleanDetails(draft, cleaner),
		subjectName: draft.name,
	};
}

/**
 * Finishes the draft of a record of the subject `uscc`. Drops what no item of the catalogue opens
 * to the public, and what is past its last public day.
 */
export function finishRecord(
	draft: RecordDraft,
	uscc: Uscc,
	source: RecordSource,
): RowOutcome<StagedRecord> {
	const place = source.placeOf(draft.type);
	if (place?.openness !== 'public') return NOT_OPEN;
	const last = lastPublicDay(draft);
	if (last === undefined || !isPublicOn(last, source.now)) {
		return { outcome: 'dropped', reason: 'no-longer-public' };
	}
	const isIndividual = subjectKindOf(uscc) === 'individual';
	const cleaner = new TextCleaner(isIndividual ? draft.operator : null, draft.name);
	const record = makeRecord(draft, uscc, source, place.id, cleaner);
	const result = stagedRecord.safeParse({ ...record, lastPublicDay: last });
	if (result.success) {
		const warnings = [...cleaner.warnings].map((code) => ({ code }));
		return { outcome: 'taken', row: result.data, warnings };
	}
	const [issue] = result.error.issues;
	const message = `has a ${String(issue?.path.at(0))} that is not possible: ${issue?.message}`;
	return { outcome: 'quarantined', reason: 'invalid-field', column: '', message };
}
