// One subject as it is kept on the device, and what of it may be shown without the network. Every
// function is pure: what has ended leaves no trace here, whoever asks and whenever.
import type { CreditRecord, RecordPage, RecordType, Subject } from '@zhixin/api-client';

/** What was read of one subject, and when. */
export interface KeptSubject {
	readonly uscc: string;
	/** ISO 8601. */
	readonly at: string;
	/** The release that all of it is of; nothing stated: not known. */
	readonly release?: string;
	readonly subject: Subject | null;
	readonly records: readonly CreditRecord[];
}

const isListOf = (value: unknown, fields: readonly string[]): boolean =>
	Array.isArray(value) &&
	value.every(
		(one) => typeof one === 'object' && one !== null && fields.every((field) => field in one),
	);

const isMoment = (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value));

/** Whether what the device gives back has the shape in which it can go through the rule. */
export function isKeptSubject(value: unknown): value is KeptSubject {
	if (typeof value !== 'object' || value === null) return false;
	const { uscc, at, subject, records } = value as Partial<KeptSubject>;
	if (typeof uscc !== 'string' || !isMoment(at)) return false;
	if (!isListOf(records, ['id', 'type', 'severity', 'decidedOn', 'publicUntil', 'source'])) {
		return false;
	}
	if (subject === null) return true;
	if (typeof subject?.name !== 'string') return false;
	if (subject.status !== null && typeof subject.status !== 'string') return false;
	return isListOf(subject.sections, ['type']) && isListOf(subject.provenance, ['id']);
}

/** What an answer with records was asked for; nothing stated asks for all. */
export interface AskedRecords {
	readonly type: RecordType | null;
	readonly limit: number | null;
	readonly cursor: string | null;
}

/** A subject of which nothing is kept yet. */
export function nothingKept(uscc: string): KeptSubject {
	return { uscc, at: new Date(0).toISOString(), subject: null, records: [] };
}

/**
 * Takes in the newest answer about the subject itself: a type that it no longer counts is gone. The
 * badges are left out: what they say may end at any hour, and the device cannot judge them.
 */
export function withSubject(kept: KeptSubject, subject: Subject, at: string): KeptSubject {
	const types = new Set(subject.sections.map(({ type }) => type));
	return {
		...kept,
		at,
		subject: { ...subject, badges: [] },
		records: kept.records.filter(({ type }) => types.has(type)),
	};
}

/** Takes in an answer with records. One that holds all of a type leaves none of the earlier ones. */
export function withRecords(
	kept: KeptSubject,
	asked: AskedRecords,
	{ items, nextCursor }: RecordPage,
	at: string,
): KeptSubject {
	const ids = new Set(items.map(({ id }) => id));
	const isAll = asked.cursor === null && nextCursor === null;
	const isOver = ({ id, type }: CreditRecord) =>
		ids.has(id) || (isAll && (asked.type === null || type === asked.type));
	const earlier = kept.records.filter((record) => !isOver(record));
	const records = asked.cursor === null ? [...items, ...earlier] : [...earlier, ...items];
	return { ...kept, at, records };
}

/**
 * What is left when only some records may be shown. `undefined` when the subject itself was known
 * from the others alone: its name would say that they had been there.
 */
export function narrowKept(
	kept: KeptSubject,
	mayBeShown: (record: CreditRecord) => boolean,
): KeptSubject | undefined {
	const records = kept.records.filter(mayBeShown);
	const sources = new Set(kept.subject?.provenance.map(({ id }) => id));
	const nameTheSubject = (some: readonly CreditRecord[]) =>
		some.some(({ source }) => sources.has(source.id));
	if (nameTheSubject(kept.records) && !nameTheSubject(records)) return undefined;
	return { ...kept, records };
}

/** The answer about the subject; it counts what can be shown, not what there once was. */
export function answerSubject({ subject, records }: KeptSubject): Subject | undefined {
	if (subject === null) return undefined;
	const sections = subject.sections.flatMap(({ type }) => {
		const count = records.filter((record) => record.type === type).length;
		return count === 0 ? [] : [{ type, count }];
	});
	return { ...subject, sections, badges: [] };
}

/** The answer with records: a single page, since the next ones are not on the device. */
export function answerRecords({ records }: KeptSubject, { type, limit }: AskedRecords): RecordPage {
	const items = records.filter((record) => type === null || record.type === type);
	return { items: limit === null ? items : items.slice(0, limit), nextCursor: null };
}
