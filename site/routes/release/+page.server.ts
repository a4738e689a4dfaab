import { loadRelease } from '#lib/api/load-release.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	wholeRelease: await loadRelease(async () => locals.registry().release()),
});
