import { error } from '@sveltejs/kit';
import { loadFacts } from '#lib/help/help-facts.ts';
import { asHelpSlug } from '#lib/help/help-paths.ts';
import { loadHelpPage } from '#lib/help/load-help-page.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	const slug = asHelpSlug(params.page);
	if (slug === undefined) error(404, 'no such page', { problem: 'not-found' });
	const [help, facts] = await Promise.all([loadHelpPage(slug), loadFacts(slug, fetch)]);
	return { help, facts };
};
