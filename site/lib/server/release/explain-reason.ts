import type { QuarantineReason, WarningCode } from './profiles/profile.ts';

/** What each reason means and what to do, for the report. */
export const explainReason: Readonly<Record<QuarantineReason, string>> = {
	'ragged-row':
		'The row has more or fewer cells than the header row: quote cells that hold the delimiter.',
	'unreadable-line': 'The line is not one JSON object: export one object a line.',
	'too-long':
		'The row is longer than 1 MiB, or a cell of it than 32,767 characters, which is all that a spreadsheet holds.',
	'missing-uscc': 'No unified social credit code: ask the source for it.',
	'placeholder-code': 'Zeros or the like instead of a code: ask the source for the code.',
	'registration-number-only':
		'An old registration number instead of a code: ask the registrar for the code.',
	'code-as-number':
		'A spreadsheet stored the code as a number and rounded it: format the column as text.',
	'natural-person':
		'The row is about a natural person or holds an identity number as its code: such rows never enter, and nothing of them is kept.',
	'invalid-uscc: length': 'The code does not have 18 characters.',
	'invalid-uscc: alphabet': 'The code has a character that no code has (I, O, S, V, Z or a sign).',
	'invalid-uscc: division': 'The code has letters where six digits of a division stand.',
	'invalid-uscc: check-character':
		'The check character does not fit: a character is wrong or two are swapped.',
	'missing-name': 'No name.',
	'personal-data-in-name': 'The name holds an identity number or a mobile number.',
	'invalid-field': 'A cell holds what it cannot hold: the message names it.',
	'unreadable-clock':
		'A date that decides how long the record may be shown cannot be read: write it as YYYY-MM-DD.',
	'unknown-act':
		'No kind of administrative act of data/act-kinds.yaml, or one with a profile of its own.',
	'unknown-grade': 'A grade that its scale in data/grades.yaml does not know.',
	'invalid-origin': 'No domain, or one that cannot be.',
	'missing-division':
		'Neither a code nor a division that can be told for certain: without one of them the business cannot be told either.',
	'subject-unmatched':
		'No code, and no registration of this build with exactly this name in this division.',
	'subject-ambiguous':
		'No code, and several registrations with this name in this division: ask the source for it.',
};

/** What each warning means; such rows were taken. */
export const explainWarning: Readonly<Record<WarningCode, string>> = {
	'inner-check': 'The organisation code inside does not fit its own check; the code itself does.',
	'unknown-class': 'The first two characters are in no table of GB 32100.',
	'region-unknown':
		'The division stands in no edition of GB/T 2260; the nearest one above was used.',
	'unknown-status': 'The status is a word that no table knows; none was stored.',
	'unreadable-date': 'The date cannot be read; none was stored.',
	'unreadable-registration-number': 'The registration number fails its check; none was stored.',
	'unknown-severity':
		'A severity that is none of 轻微, 一般, 严重; none was stored, and the shortest period may apply.',
	'unknown-word': 'A word that no table knows; none was stored.',
	'invalid-authority-code': 'The code of the authority is not valid; none was stored.',
	'doubtful-fine':
		'An amount in 万元 that is more likely in 元; it was stored as it stands and is marked.',
	'unreadable-amount': 'An amount that cannot be read; none was stored.',
	'unusual-number': 'A number not of the form that its register has; it was stored.',
	'text-cut': 'A text past its limit; its beginning was stored.',
	'personal-data-redacted': 'Free text held numbers, an address or a name of a person; taken out.',
};
