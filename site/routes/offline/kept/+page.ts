import type { PageLoad } from './$types';

// At the address of the page that cannot be reached, whose route SvelteKit reads from the bar.
export const load: PageLoad = () => ({ standsIn: true });
