import type { LoadedRelease } from '#lib/api/load-release.ts';

/** The day until which a source is within its rhythm; `undefined` when the release does not say. */
export function staleAfterOf(loaded: LoadedRelease, sourceId: string): string | undefined {
	return loaded.outcome === 'loaded' ? loaded.release.staleAfter[sourceId] : undefined;
}
