// What it means for a reader that the device would not read or write.
import { ShelfFullError } from './saved-store.ts';

/**
 * `closed`: the browser has no storage, will not open it, or another tab holds it; `not-loaded`: the
 * program that saves has not come.
 */
export type StoreFailure = 'full-shelf' | 'no-room' | 'closed' | 'not-loaded';

/** The meaning of what was thrown. */
export function storeFailure(cause: unknown): StoreFailure {
	if (cause instanceof ShelfFullError) return 'full-shelf';
	const isFull = cause instanceof DOMException && cause.name === 'QuotaExceededError';
	return isFull ? 'no-room' : 'closed';
}
