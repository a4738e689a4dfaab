// What the filters of a search ask of a subject, in one byte.
import {
	type SubjectKind,
	type SubjectStatus,
	subjectKinds,
	subjectStatuses,
} from '@zhixin/api-client';

const statusFactor = 8;
const kindMask = statusFactor - 1;
const statusMask = 7 * statusFactor;
/** Named by records only: shown as long as one of them is. */
const unregisteredBit = 64;

/** What is kept of a subject. */
export interface Traits {
	readonly kind: SubjectKind;
	readonly status: SubjectStatus | null;
	readonly registered: boolean;
}

const kindNumber = (kind: SubjectKind) => subjectKinds.indexOf(kind);
const statusNumber = (status: SubjectStatus | null) =>
	(status === null ? 0 : subjectStatuses.indexOf(status) + 1) * statusFactor;

/** Traits as a byte. */
export function traitsByte({ kind, registered, status }: Traits): number {
	return kindNumber(kind) + statusNumber(status) + (registered ? 0 : unregisteredBit);
}

/** Whether the name of these traits is there only through records. */
export function isUnregistered(byte: number): boolean {
	return (byte & unregisteredBit) !== 0;
}

/** Whether a source says that the subject is not, or no longer, in business. */
export function isInactive(byte: number): boolean {
	return (byte & statusMask) > statusNumber('active');
}

/** The part of the order of ranks that a subject is in: in business, not known, out of business. */
export function readingClass(byte: number): 0 | 1 | 2 {
	const status = byte & statusMask;
	if (status === 0) return 1;
	return status === statusNumber('active') ? 0 : 2;
}

/** A mask and a value: a byte passes when it has the value under the mask. */
export function traitsFilter(
	kind: SubjectKind | undefined,
	status: SubjectStatus | undefined,
): readonly [mask: number, value: number] {
	const mask = (kind === undefined ? 0 : kindMask) + (status === undefined ? 0 : statusMask);
	const value =
		(kind === undefined ? 0 : kindNumber(kind)) + (status === undefined ? 0 : statusNumber(status));
	return [mask, value];
}
