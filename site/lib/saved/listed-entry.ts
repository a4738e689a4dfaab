// A business in the lists of what was saved and viewed: its code and its name. A name that is known
// from records alone may be shown as long as one of them may; the lists keep what the rule asks for.
import type { CreditRecord, Subject } from '@zhixin/api-client';
import { isPublic, type PublicityFacts } from '@zhixin/api-client/publicity';

/** So many are a shelf that a person still oversees. Another one is refused: nothing saved makes room. */
export const mostSaved = 200;
/** So many are a shopping trip; more would be a diary. The oldest makes room. */
export const mostViewed = 30;

/** A record that a name is known from, with what the rule asks of it. */
export type NamingRecord = PublicityFacts & { readonly id: string };

interface NamedEntry {
	readonly uscc: string;
	/** `null`: not known, or not to be shown any more. */
	readonly name: string | null;
	/** Empty where the register of businesses itself gives the name. */
	readonly namedBy: readonly NamingRecord[];
}

/** When an entry was saved whose date could not be read: before all others. */
export const unknownMoment = new Date(0).toISOString();

/** A business that was saved on purpose. */
export interface SavedEntry extends NamedEntry {
	/** ISO 8601, by the clock of the device; or `unknownMoment`. */
	readonly savedAt: string;
	readonly note: string;
	/** The release that was looked at last; `null`: none yet, as of an entry from a file. */
	readonly release: string | null;
}

/** A business that was looked at. */
export interface ViewedEntry extends NamedEntry {
	/** ISO 8601, by the clock of the device. */
	readonly viewedAt: string;
}

/** The records that the name of a subject is known from; none where it is registered. */
export function namingRecords(
	subject: Pick<Subject, 'provenance'>,
	records: readonly CreditRecord[],
): NamingRecord[] {
	const sources = new Set(subject.provenance.map(({ id }) => id));
	return records
		.filter(({ source }) => sources.has(source.id))
		.map(({ id, type, severity, decidedOn, publicUntil }) => ({
			...{ id, type, severity, decidedOn },
			publicUntil,
		}));
}

/** The name of an entry where it may be shown now. */
export function shownName({ name, namedBy }: NamedEntry, now: Date): string | null {
	return namedBy.length === 0 || namedBy.some((one) => isPublic(one, now)) ? name : null;
}

/** An entry without the records that were withdrawn, and without a name that only they had given. */
export function withoutWithdrawn<Entry extends NamedEntry>(
	entry: Entry,
	withdrawn: ReadonlySet<string>,
): Entry {
	const namedBy = entry.namedBy.filter(({ id }) => !withdrawn.has(id));
	if (namedBy.length === entry.namedBy.length) return entry;
	return { ...entry, namedBy, name: namedBy.length === 0 ? null : entry.name };
}
