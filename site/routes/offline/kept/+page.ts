import { takeUpView } from '#lib/view/remember-view.ts';
import { browser } from '$app/env';
import { preloadCode } from '$app/navigation';
import type { PageLoad } from './$types';

type Pathname = Parameters<typeof preloadCode>[0];

// At the address of the page that it stands in for, whose route SvelteKit reads from the bar. The program of
// that page comes while this one comes alive.
export const load: PageLoad = () => {
	// Of one of this site's pages, or this one would not stand in for it.
	if (browser) {
		takeUpView();
		void preloadCode(location.pathname as Pathname).catch(() => undefined);
	}
	return { standsIn: true, isOpening: true };
};
