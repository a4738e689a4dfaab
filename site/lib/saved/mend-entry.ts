// What a browser gives back may be damaged, or of another version. What a person wrote is kept as far
// as it can be read; what the register said is asked for again anyway.
import { readUscc } from '@zhixin/api-client/identifiers';
import {
	type NamingRecord,
	type SavedEntry,
	unknownMoment,
	type ViewedEntry,
} from './listed-entry.ts';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields | undefined =>
	typeof value === 'object' && value !== null ? (value as Fields) : undefined;

const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null);

/** An instant as a file takes it again; no year of five digits. */
function instantOr(value: unknown, otherwise: string): string {
	const instant = typeof value === 'string' ? new Date(value) : new Date(Number.NaN);
	const text = Number.isNaN(instant.getTime()) ? '' : instant.toISOString();
	return /^\d{4}-/.test(text) ? text : otherwise;
}

function isNamingRecord(value: unknown): value is NamingRecord {
	const it = fieldsOf(value);
	return typeof it?.id === 'string' && typeof it.type === 'string';
}

/** A name is kept only with all that the rule asks for. */
function nameOf(it: Fields): Pick<SavedEntry, 'name' | 'namedBy'> {
	const { namedBy } = it;
	if (!Array.isArray(namedBy) || !namedBy.every(isNamingRecord)) return { name: null, namedBy: [] };
	return { name: textOrNull(it.name), namedBy };
}

/**
 * A saved entry as it was written, or what can still be read of it: the code at least, under which it lies.
 * `undefined` where nothing lies there, or the code is none.
 */
export function mendSaved(uscc: unknown, value: unknown): SavedEntry | undefined {
	if (value === undefined || readUscc(String(uscc)).outcome === 'invalid') return undefined;
	const it = fieldsOf(value) ?? {};
	return {
		uscc: String(uscc),
		...nameOf(it),
		savedAt: instantOr(it.savedAt, unknownMoment),
		note: textOrNull(it.note) ?? '',
		release: textOrNull(it.release),
	};
}

/** A viewed entry as it was written; `undefined` where that cannot be read. */
export function mendViewed(uscc: unknown, value: unknown): ViewedEntry | undefined {
	const it = fieldsOf(value);
	const viewedAt = instantOr(it?.viewedAt, '');
	if (it === undefined || viewedAt === '' || readUscc(String(uscc)).outcome === 'invalid') {
		return undefined;
	}
	return { uscc: String(uscc), ...nameOf(it), viewedAt };
}
