import { error } from '@sveltejs/kit';
import { readBadges } from '#lib/badge/read-badges.ts';
import { orErrorPage } from '#lib/errors/or-error-page.ts';
import { noticeKept } from '#lib/offline/notice-kept.ts';
import { readSubjectPage } from '#lib/record/read-subject-page.ts';
import { readTypedText } from '#lib/search/typed-text.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params: { uscc }, fetch }) => {
	if (readTypedText(uscc).type === 'person') error(400, 'a person', { problem: 'person' });
	const noticed = noticeKept(fetch);
	const [page, badges] = await Promise.all([
		orErrorPage(readSubjectPage(noticed.fetch, uscc), uscc),
		readBadges(fetch, uscc),
	]);
	return { ...page, badges, keptAt: noticed.keptAt() };
};
