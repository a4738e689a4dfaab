// Why rows of a source were not taken, in plain words. The codes are those of docs/import-formats.md.
import { m } from '#lib/paraglide/messages.js';

const words: Readonly<Record<string, () => string>> = {
	'missing-name': () => m.quarantine_missing_name(),
	'missing-uscc': () => m.quarantine_missing_uscc(),
	'placeholder-code': () => m.quarantine_placeholder_code(),
	'registration-number-only': () => m.quarantine_registration_number_only(),
	'code-as-number': () => m.quarantine_code_as_number(),
	'invalid-uscc: length': () => m.quarantine_code_length(),
	'invalid-uscc: alphabet': () => m.quarantine_code_alphabet(),
	'invalid-uscc: division': () => m.quarantine_code_division(),
	'invalid-uscc: check-character': () => m.quarantine_code_check_character(),
	'natural-person': () => m.quarantine_natural_person(),
	'personal-data-in-name': () => m.quarantine_personal_data_in_name(),
	'invalid-field': () => m.quarantine_invalid_field(),
	'unreadable-clock': () => m.quarantine_unreadable_clock(),
	'unknown-act': () => m.quarantine_unknown_act(),
	'unknown-grade': () => m.quarantine_unknown_grade(),
	'invalid-origin': () => m.quarantine_invalid_origin(),
	'missing-division': () => m.quarantine_missing_division(),
	'subject-unmatched': () => m.quarantine_subject_unmatched(),
	'subject-ambiguous': () => m.quarantine_subject_ambiguous(),
	'ragged-row': () => m.quarantine_ragged_row(),
	'unreadable-line': () => m.quarantine_unreadable_line(),
};

/** A reason in words; a code that is newer than this page is another reason. */
export const reasonWord = (code: string): string => (words[code] ?? m.quarantine_other)();
