import { loadFacts } from '#lib/help/help-facts.ts';
import { loadHelpPage } from '#lib/help/load-help-page.ts';
import { readAskedRepair } from '#lib/help/repair/answer-repair.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ url, fetch }) => ({
	asked: readAskedRepair(url.searchParams),
	now: new Date(),
	help: await loadHelpPage('repair'),
	facts: await loadFacts('repair', fetch),
});
