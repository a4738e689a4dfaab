// What an evaluation is given: what the release shows about one subject at that moment, no more.
import type { CreditRecord, SubjectStatus, Uscc } from '@zhixin/api-client';

/** A source of the release. */
export interface SourceFacts {
	readonly id: string;
	/** The profile of the manifest: `register`, `serious-dishonesty`, `abnormal-operation` … */
	readonly profile: string;
	/** The code of its register or list; `null` where its profile has none. */
	readonly code: string | null;
	readonly collectedAt: string;
	/** The last day within its own rhythm, `YYYY-MM-DD`. */
	readonly staleAfter: string;
}

/** One subject with the records that may be shown now. */
export interface SchemeFacts {
	readonly uscc: Uscc;
	readonly name: string;
	readonly status: SubjectStatus | null;
	readonly businessScope: string | null;
	/** Register entries, entries of lists of dishonesty and abnormal operation; others change nothing. */
	readonly records: readonly CreditRecord[];
	/** All sources of the release. */
	readonly sources: readonly SourceFacts[];
}
