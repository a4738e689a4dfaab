// The rows of `records` as SQLite hands them out, and what they mean in the contract.
import type { CreditRecord, RecordType, Uscc } from '@zhixin/api-client';
import { englishTitle } from './english-title.ts';
import { type SourceRow, sourceColumns, sourceOf } from './sources.ts';

/** A row of `records` with its source. The build has checked every value in it. */
export interface RecordRow extends SourceRow {
	readonly id: string;
	readonly uscc: Uscc;
	readonly type: RecordType;
	readonly code: string | null;
	readonly title: string;
	readonly document_number: string | null;
	readonly authority_name: string;
	readonly authority_uscc: string | null;
	readonly decided_on: string | null;
	readonly valid_from: string | null;
	readonly valid_until: string | null;
	readonly content: string | null;
	readonly severity: CreditRecord['severity'];
	readonly public_until: string | null;
	readonly disputed_since: string | null;
	readonly catalogue_item: string;
	readonly details: string;
}

export const recordColumns = `r.id, r.uscc, r.type, r.code, r.title, r.document_number,
	r.authority_name, r.authority_uscc, r.decided_on, r.valid_from, r.valid_until, r.content,
	r.severity, r.public_until, r.disputed_since, r.catalogue_item, r.details, ${sourceColumns}`;

/** The types whose records stand in something with a code, and what the code is called there. */
const codeNames: Partial<Record<RecordType, string>> = {
	'serious-dishonesty': 'listCode',
	honour: 'listCode',
	register: 'registerCode',
	grade: 'gradeCode',
};

function detailsOf({ type, code, details }: RecordRow): Record<string, string> {
	const known = JSON.parse(details) as Record<string, string>;
	const codeName = codeNames[type];
	return codeName === undefined || code === null ? known : { [codeName]: code, ...known };
}

/** A row as the contract's record. */
export function recordOf(row: RecordRow): CreditRecord {
	const english = englishTitle(row);
	return {
		id: row.id,
		uscc: row.uscc,
		type: row.type,
		title: row.title,
		...(english === undefined ? {} : { englishTitle: english }),
		documentNumber: row.document_number,
		authority: { name: row.authority_name, uscc: row.authority_uscc },
		decidedOn: row.decided_on,
		validFrom: row.valid_from,
		validUntil: row.valid_until,
		content: row.content,
		severity: row.severity,
		publicUntil: row.public_until,
		details: detailsOf(row),
		catalogueItem: row.catalogue_item,
		source: sourceOf(row),
		disputedSince: row.disputed_since,
	};
}
