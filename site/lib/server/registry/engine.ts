// The small interface behind which search and record reading stand. The embedded engine (SQLite
// release files) is the default and the reference; a distributed one can serve the same contract.
import type {
	Release,
	Subject,
	SubjectKind,
	SubjectPage,
	SubjectStatus,
	Uscc,
} from '@zhixin/api-client';

/** A search whose parameters have been checked. */
export interface SubjectSearch {
	readonly q: string;
	readonly region?: string | undefined;
	readonly kind?: SubjectKind | undefined;
	readonly status?: SubjectStatus | undefined;
	readonly cursor?: string | undefined;
	readonly limit: number;
}

/** One release, ready to be asked. */
export interface RegistryEngine {
	/**
	 * A page of subjects.
	 *
	 * @throws {RefusedParameterError} when the cursor is not one of this release and this search.
	 */
	search(search: SubjectSearch): Promise<SubjectPage>;

	/**
	 * @throws {SubjectNotFoundError} when this release holds nothing under the code.
	 */
	subject(uscc: Uscc): Promise<Subject>;

	/** What this release is made of. */
	release(): Promise<Release>;
}
