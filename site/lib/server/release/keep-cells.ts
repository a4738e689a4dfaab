// What the quarantine file may keep of a row: enough to find and mend it, nothing of a person.

import { looksLikeResidentId } from '@zhixin/api-client/identifiers';
import { looksLikeOldResidentId } from './old-resident-id.ts';
import personal from './profiles/personal-headers.json' with { type: 'json' };
import type { QuarantineReason } from './profiles/profile.ts';
import type { Cells } from './readers/source-row.ts';
import { redacted, redactPersonalData } from './redact-personal-data.ts';

// In a shifted row any cell may hold a person's name; in a person's row they all do.
const KEEP_NOTHING: ReadonlySet<QuarantineReason> = new Set([
	'ragged-row',
	'unreadable-line',
	'too-long',
	'natural-person',
	'personal-data-in-name',
]);
// The beginning of a cell is enough to recognise it.
const LONGEST_KEPT = 500;

function namesPerson(header: string): boolean {
	const plain = header.normalize('NFKC').toLowerCase();
	return personal.parts.some((part) => plain.includes(part));
}

/**
 * Gives the cells of a quarantined row without columns of personal data (`isPersonal` knows those
 * of the profile), without identity and mobile numbers, and cut to 500 characters. Gives nothing
 * for a row about a person and for one whose columns may have shifted.
 */
export function keepCells(
	cells: Cells,
	reason: QuarantineReason,
	isPersonal: (header: string) => boolean,
): Record<string, string> {
	const kept: Record<string, string> = {};
	if (KEEP_NOTHING.has(reason)) return kept;
	for (const [header, cell] of Object.entries(cells)) {
		if (cell === '' || isPersonal(header) || namesPerson(header)) continue;
		const text = cell.slice(0, LONGEST_KEPT);
		const isPerson = looksLikeResidentId(text) || looksLikeOldResidentId(text);
		kept[header] = isPerson ? redacted : redactPersonalData(text);
	}
	return kept;
}
