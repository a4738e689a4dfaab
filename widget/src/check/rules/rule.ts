import type { Finding } from '../finding.ts';
import type { Policy } from '../page-policy.ts';
import type { ReadPage } from '../read-page.ts';

/** A published module, as `/widget/versions.json` lists it. */
export interface PublishedModule {
	readonly version: string;
	readonly url: string;
	readonly integrity: string;
}

/** A page and what is known beside it; what is not known is not judged. */
export interface CheckedPage extends ReadPage {
	/** Those of the headers and those of the page. */
	readonly policies: readonly Policy[];
	/** The addresses that each business registered, by its code. */
	readonly origins: ReadonlyMap<string, readonly string[]>;
	/** Every module that was ever published. */
	readonly versions: readonly PublishedModule[] | undefined;
}

/** Looks at a page for faults of one kind. */
export type Rule = (page: CheckedPage) => readonly Finding[];
