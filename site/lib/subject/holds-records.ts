// Whether there is anything in a release but registrations: else nothing found says nothing at all.
import type { LoadedRelease } from '#lib/api/load-release.ts';

/** Whether any source of the release holds records. */
export function holdsRecords(loaded: LoadedRelease): boolean {
	return loaded.outcome === 'loaded' && loaded.release.holdsRecords;
}
