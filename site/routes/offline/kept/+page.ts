import { browser } from '$app/env';
import { preloadCode } from '$app/navigation';
import type { PageLoad } from './$types';

// At the address of the page that it stands in for, whose route SvelteKit reads from the bar. The program of
// that page comes while this one comes alive.
export const load: PageLoad = () => {
	if (browser) void preloadCode(location.pathname).catch(() => undefined);
	return { standsIn: true };
};
