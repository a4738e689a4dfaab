import { loadFacts } from '#lib/help/help-facts.ts';
import { loadHelpPage } from '#lib/help/load-help-page.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => ({
	help: await loadHelpPage('meanings'),
	facts: await loadFacts('meanings', fetch),
});
