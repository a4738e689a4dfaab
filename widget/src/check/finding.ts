// What a check of a page can find. The identifiers are public: documents, exit codes and people's
// notes name them, so that they may be added to but never renamed.

/** `error`: the badge does not work or says something else; `warning`: for some readers; `note`: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** Each fault that is looked for, with how much it weighs. */
export const severities = {
	'no-embed': 'note',
	'csp-script': 'error',
	'csp-connect': 'error',
	'csp-image': 'error',
	'csp-frame': 'error',
	'csp-form': 'error',
	'missing-uscc': 'error',
	'invalid-uscc': 'error',
	'code-mismatch': 'error',
	'unknown-scheme': 'error',
	'other-origin': 'error',
	'missing-module': 'warning',
	'not-a-module': 'error',
	'duplicate-module': 'warning',
	'two-versions': 'warning',
	'foreign-module': 'error',
	'unknown-version': 'error',
	'stale-integrity': 'error',
	'integrity-on-moving-module': 'error',
	'insecure-address': 'error',
	'missing-title': 'warning',
	'missing-alt': 'warning',
	'missing-link': 'warning',
	'wrong-language': 'warning',
	'unknown-theme': 'warning',
	'unknown-size': 'warning',
	'unknown-attribute': 'warning',
	'state-attribute': 'warning',
	'tight-sandbox': 'warning',
	'low-contrast': 'warning',
	'old-link': 'note',
	'too-large': 'note',
} as const satisfies Readonly<Record<string, Severity>>;

/** The name of a fault. */
export type FindingId = keyof typeof severities;

/** All names, in the order in which they are told. */
export const findingIds = Object.keys(severities) as readonly FindingId[];

/** One fault at one place. */
export interface Finding {
	readonly id: FindingId;
	readonly severity: Severity;
	/** Counted from 1; absent where the fault is in no line, as in a header. */
	readonly line?: number;
	/** What stands there, shortened. */
	readonly found: string;
	/** What to put there instead, to copy; empty where only the words can say it. */
	readonly fix: string;
	/** What the words of this finding name, by the names in their braces. */
	readonly values: Readonly<Record<string, string>>;
}

const longestFound = 300;

/** A finding with the weight of its kind. */
export function finding(
	id: FindingId,
	at: { readonly line?: number | undefined; readonly found: string },
	fix = '',
	values: Readonly<Record<string, string>> = {},
): Finding {
	const found =
		at.found.length > longestFound ? `${at.found.slice(0, longestFound - 1)}…` : at.found;
	const line = at.line === undefined ? {} : { line: at.line };
	return { id, severity: severities[id], ...line, found, fix, values };
}
