import { loadRelease } from '#lib/api/load-release.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ fetch }) => ({ release: await loadRelease(fetch) });
