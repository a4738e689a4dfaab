import type { LoadedRelease } from '#lib/api/load-release.ts';

/** The day until which a source is within its rhythm; `undefined` when the release does not say. */
export function staleAfterOf(loaded: LoadedRelease, sourceId: string): string | undefined {
	if (loaded.outcome !== 'loaded') return undefined;
	return loaded.release.sources.find(({ id }) => id === sourceId)?.staleAfter;
}
