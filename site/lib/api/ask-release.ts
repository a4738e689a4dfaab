import { type LoadedRelease, loadRelease } from './load-release.ts';
import { releaseInBrief } from './release-in-brief.ts';
import { siteClient } from './site-client.ts';

/** What every page says of the release, asked of the API. */
export const askRelease = (fetch: typeof globalThis.fetch): Promise<LoadedRelease> =>
	loadRelease(async () => releaseInBrief(await siteClient(fetch).release()));
