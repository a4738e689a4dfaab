/** What a query tries, each on its own; `mixed` is two of them at once. */
export const goldClasses = [
	'uscc',
	'uscc-part',
	'uscc-slips',
	'organisation-code',
	'organisation-code-slips',
	'registration-number',
	'registration-number-slips',
	'full-name',
	'short-name',
	'word-order',
	'brand',
	'place-trade',
	'pinyin',
	'initials',
	'mixed-script',
	'homophone',
	'near-homophone',
	'look-alike',
	'missing',
	'extra',
	'swapped',
	'traditional',
	'numbers',
	'brackets',
	'pasted',
	'mixed',
] as const;
export type GoldClass = (typeof goldClasses)[number];

/** A query with the subjects that are each a right first answer. */
export interface GoldQuery {
	readonly q: string;
	readonly class: GoldClass;
	readonly expected: readonly string[];
	/** The name that was in mind. */
	readonly name: string;
	/** Only `test` is judged; `tune` is what an engine may be made with. */
	readonly split: 'tune' | 'test';
	/** How the query was made. */
	readonly how: string;
}
