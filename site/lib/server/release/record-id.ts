import { createHash } from 'node:crypto';

/** What makes a record that record. */
export interface RecordIdentity {
	readonly type: string;
	readonly code: string | null;
	readonly uscc: string;
	readonly documentNumber: string | null;
	readonly authorityName: string | null;
	readonly decidedOn: string | null;
	readonly title: string | null;
	readonly identity?: string | null | undefined;
	readonly content: string | null;
}

const LENGTH = 22;
const NUMBERS_AND_SIGNS = /[^\p{L}]|[A-Za-z]/gu;

/**
 * Gives the id of a record: the same over rebuilds, sources and better redaction, so that what was
 * withdrawn stays withdrawn. It is made from cells as they stand, before any default of ours; the
 * content counts only where there is no document number, and then without digits, so that no number
 * of a person is in it. 132 bits of SHA-256.
 */
export function makeRecordId(record: RecordIdentity): string {
	const { documentNumber } = record;
	const content = documentNumber === null ? record.content?.replace(NUMBERS_AND_SIGNS, '') : null;
	const parts = [
		record.type,
		record.code,
		record.uscc,
		documentNumber,
		record.authorityName,
		record.decidedOn,
		record.title,
		record.identity?.trim() || null,
		content ?? null,
	];
	const hash = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
	return hash.slice(0, LENGTH);
}
