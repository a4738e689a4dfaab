import { takeUpView } from '#lib/view/remember-view.ts';
import { browser } from '$app/env';
import type { PageLoad } from './$types';

// At the address of the page that cannot be reached, whose route SvelteKit reads from the bar.
export const load: PageLoad = () => {
	if (browser) takeUpView();
	return { standsIn: true };
};
