// The small interface behind which search and record reading stand. The embedded engine (SQLite
// release files) is the default and the reference; a distributed one can serve the same contract.
// Whatever it answers holds nothing that is withdrawn or whose publicity is over at that moment.
import type {
	Badge,
	BadgeList,
	ListEntries,
	RecordPage,
	RecordType,
	Release,
	SchemeHolders,
	SchemeId,
	Subject,
	SubjectKind,
	SubjectOrder,
	SubjectPage,
	SubjectStatus,
	SuggestionList,
	Uscc,
	WithdrawalFeed,
} from '@zhixin/api-client';

/** A search whose parameters have been checked. */
export interface SubjectSearch {
	readonly q: string;
	readonly region?: string | undefined;
	readonly kind?: SubjectKind | undefined;
	readonly status?: SubjectStatus | undefined;
	/** Only subjects to which the badge of this scheme is granted now. */
	readonly scheme?: SchemeId | undefined;
	/** Absent: by relevance. */
	readonly sort?: SubjectOrder | undefined;
	readonly cursor?: string | undefined;
	readonly limit: number;
}

/** A text that is still being typed. */
export interface SuggestionSearch {
	readonly q: string;
	readonly limit: number;
}

/** A page of one subject's records. */
export interface RecordsOfSubject {
	readonly uscc: Uscc;
	readonly type?: RecordType | undefined;
	readonly cursor?: string | undefined;
	readonly limit: number;
}

/** A page of one list. */
export interface EntriesOfList {
	readonly code: string;
	readonly region?: string | undefined;
	readonly cursor?: string | undefined;
	readonly limit: number;
}

/** A page of the directory of a scheme. */
export interface HoldersOfScheme {
	readonly id: SchemeId;
	readonly region?: string | undefined;
	readonly cursor?: string | undefined;
	readonly limit: number;
}

/** A subject by its place in the order of ranks. */
export interface ListedSubject {
	readonly rank: number;
	readonly uscc: Uscc;
	/** When its source was collected, `YYYY-MM-DD`. */
	readonly collectedAt: string;
}

/** All subjects that may be listed for everybody, read a few at a time. */
export interface SubjectListing {
	/** `0` when there is none. */
	readonly lastRank: () => number;
	/** At most `most` of those from the first rank up to and with the last. */
	readonly between: (first: number, last: number, most: number) => readonly ListedSubject[];
}

/** One release, ready to be asked. */
export interface RegistryEngine {
	/**
	 * A page of subjects.
	 *
	 * @throws {RefusedParameterError} when the cursor is not one of this release and this search.
	 */
	search(search: SubjectSearch): Promise<SubjectPage>;

	/** The subjects that a text may become, the likeliest first. */
	suggest(asked: SuggestionSearch): Promise<SuggestionList>;

	/**
	 * @throws {SubjectNotFoundError} when this release shows nothing under the code.
	 */
	subject(uscc: Uscc): Promise<Subject>;

	/**
	 * Type by type in the order of the contract, the latest decision first.
	 *
	 * @throws {SubjectNotFoundError} when this release shows nothing under the code.
	 * @throws {RefusedParameterError} when the cursor is not one of this release and this question.
	 */
	records(asked: RecordsOfSubject): Promise<RecordPage>;

	/**
	 * By division and code.
	 *
	 * @throws {RefusedParameterError} when no published list has the code, there is no such region,
	 * or the cursor is not one of this release and this question.
	 */
	listEntries(asked: EntriesOfList): Promise<ListEntries>;

	/**
	 * What each scheme says of a subject at this moment, in the order of the schemes.
	 *
	 * @throws {SubjectNotFoundError} when this release shows nothing under the code.
	 */
	badges(uscc: Uscc): Promise<BadgeList>;

	/**
	 * Who is granted the badge of a scheme, by division and name.
	 *
	 * @throws {RefusedParameterError} when there is no such region, or the cursor is not one of this
	 * release and this question.
	 */
	schemeHolders(asked: HoldersOfScheme): Promise<SchemeHolders>;

	/** The withdrawals after number `since`, a bounded number of them. */
	withdrawals(since: number): Promise<WithdrawalFeed>;

	/** What this release is made of. */
	release(): Promise<Release>;

	/** Absent where an engine answers questions and cannot list: the API has no such endpoint. */
	readonly listing?: SubjectListing;
}

/** What a credential about a subject is made from. */
export interface Merchant {
	readonly uscc: Uscc;
	readonly name: string;
	/** Where it says that it can be found on the web: `https://host`. */
	readonly origins: readonly string[];
	/** One for each scheme. */
	readonly badges: readonly Badge[];
}

/** An engine that holds the facts themselves, so that badges can be signed here. */
export interface BadgeRegistry extends RegistryEngine {
	/** Subjects that this release shows; other codes are left out. */
	merchants(usccs: readonly Uscc[]): readonly Merchant[];

	/** Another text whenever anything may have changed otherwise than by the clock. */
	stamp(): string;
}
