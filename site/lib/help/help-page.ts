// What a page of help is made of: words alone, so that it is shown, searched and kept from one
// description. The words stand in the message catalogues; what law or custom may change is a fact of
// `data/help-facts.yaml`, named here by its code.

/** Words in the language of the page. */
export type Say = () => string;

/** A way on: a path of this site, or an address that is not ours. */
export interface HelpLink {
	readonly href: string;
	readonly text: Say;
}

export interface HelpSection {
	/** Its anchor in the address. */
	readonly id: string;
	readonly heading: Say;
	readonly text?: readonly Say[];
	readonly points?: readonly Say[];
	/** In the order in which they are done. */
	readonly steps?: readonly Say[];
	/** Codes of facts, each shown with what it rests on where that was checked. */
	readonly facts?: readonly string[];
	readonly links?: readonly HelpLink[];
}

/** The sections of a page, in order. Its title is in `help-titles.ts`. */
export type HelpSections = readonly HelpSection[];
