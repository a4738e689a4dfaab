// Up to where what is kept is true, as the device gives it back. Where that cannot be read nobody knows what
// was missed, and all begins anew.
import type { Following } from './device-database.ts';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isDate = (value: unknown) => isText(value) && !Number.isNaN(Date.parse(value));

/** What was written; `undefined` where it cannot be relied on. */
export function asFollowing(value: unknown): Following | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { release, seq, withdrawn, at, aheadMilliseconds } = value as Partial<Following>;
	if (!isText(release) || !Number.isSafeInteger(seq)) return undefined;
	if (!Array.isArray(withdrawn) || !withdrawn.every(isText)) return undefined;
	if (at !== undefined && !isDate(at)) return undefined;
	if (aheadMilliseconds !== undefined && !Number.isFinite(aheadMilliseconds)) return undefined;
	return value as Following;
}
