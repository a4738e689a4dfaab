import { error } from '@sveltejs/kit';
import { siteClient } from '#lib/api/site-client.ts';
import { orErrorPage } from '#lib/errors/or-error-page.ts';
import { loadSections } from '#lib/record/load-sections.ts';
import { readTypedText } from '#lib/search/typed-text.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params: { uscc }, fetch }) => {
	if (readTypedText(uscc).type === 'person') error(400, 'a person', { problem: 'person' });
	const subject = await orErrorPage(siteClient(fetch).subject({ uscc }), uscc);
	return { subject, sections: await orErrorPage(loadSections(fetch, subject), uscc) };
};
