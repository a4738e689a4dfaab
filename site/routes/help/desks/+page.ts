import { loadFacts } from '#lib/help/help-facts.ts';
import { loadHelpPage } from '#lib/help/load-help-page.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => ({
	help: await loadHelpPage('desks'),
	facts: await loadFacts('desks', fetch),
});
