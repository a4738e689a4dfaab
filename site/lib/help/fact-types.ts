// The data beside the words of a page of help, as `/help/{page}/facts.json` gives it. What nobody has
// checked against its source arrives without its basis: it cannot be shown as a citation by mistake.

export interface Bilingual {
	readonly zh: string;
	readonly en: string;
}

/** What law or custom says, in plain words; `basis` only where it was checked. */
export interface HelpFact {
	readonly code: string;
	readonly words: Bilingual;
	readonly basis: string | null;
}

/** What an act, a list or a register is called, means, and who keeps it. */
export interface Meaning {
	readonly code: string;
	readonly name: Bilingual;
	readonly meaning: Bilingual | null;
	readonly department: Bilingual | null;
	readonly basis: string | null;
}

/** Whom to telephone about public credit records; `null` where no number is known. */
export interface CreditDesk {
	readonly code: string;
	readonly name: Bilingual;
	readonly telephone: string | null;
}

/** The data of one page. What it does not need is empty. */
export interface HelpFacts {
	readonly facts: readonly HelpFact[];
	readonly acts: readonly Meaning[];
	readonly dishonesty: readonly Meaning[];
	readonly honours: readonly Meaning[];
	readonly registers: readonly Meaning[];
	readonly desks: readonly CreditDesk[];
}
