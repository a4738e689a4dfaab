// What is counted while a file is read, for its report.

import type { DropReason, QuarantineReason, Warning, WarningCode } from './profiles/profile.ts';

const MOST_EXAMPLES = 5;
const MOST_WORDS = 1000;

/** A quarantined row as the report shows it: where, and why; never its cells. */
export interface Example {
	readonly row: number;
	readonly column: string;
	readonly message: string;
}

/** The counts of one file. */
export class Tally {
	rows = 0;
	quarantined = 0;
	readonly reasons = new Map<QuarantineReason, { count: number; examples: Example[] }>();
	/** Rows that have no place in a release, by why. */
	readonly dropped = new Map<DropReason, number>();
	readonly warnings = new Map<WarningCode, number>();
	/** Words that no table knows, with how often each came. */
	readonly words = new Map<string, number>();

	quarantine(reason: QuarantineReason, example: Example): void {
		this.quarantined += 1;
		const entry = this.reasons.get(reason) ?? { count: 0, examples: [] };
		this.reasons.set(reason, entry);
		entry.count += 1;
		if (entry.examples.length < MOST_EXAMPLES) entry.examples.push(example);
	}

	drop(reason: DropReason): void {
		this.dropped.set(reason, (this.dropped.get(reason) ?? 0) + 1);
	}

	warn(warnings: readonly Warning[]): void {
		for (const { code, word } of warnings) {
			this.warnings.set(code, (this.warnings.get(code) ?? 0) + 1);
			if (word === undefined) continue;
			const key = `${code}: ${word}`;
			const count = this.words.get(key);
			// Bounded: a column of the wrong kind holds a different word in every row.
			if (count !== undefined || this.words.size < MOST_WORDS)
				this.words.set(key, (count ?? 0) + 1);
		}
	}
}
