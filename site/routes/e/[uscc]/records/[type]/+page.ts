import { error, redirect } from '@sveltejs/kit';
import { InvalidRequestError, type RecordType, recordTypes } from '@zhixin/api-client';
import { siteClient } from '#lib/api/site-client.ts';
import { orErrorPage } from '#lib/errors/or-error-page.ts';
import { noticeKept } from '#lib/offline/notice-kept.ts';
import type { PageLoad } from './$types';

function isRecordType(text: string): text is RecordType {
	return (recordTypes as readonly string[]).includes(text);
}

export const load: PageLoad = async ({ params: { uscc, type }, url, fetch }) => {
	if (!isRecordType(type)) error(404, 'no such record type', { problem: 'not-found' });
	const noticed = noticeKept(fetch);
	const client = siteClient(noticed.fetch);
	const cursor = url.searchParams.get('cursor');
	const asked = client.records({
		uscc,
		type,
		...(cursor === null ? {} : { cursor }),
	});
	// A place in a release that has been replaced: its first page is where to go on from.
	const records = asked.catch((cause: unknown) => {
		if (cursor !== null && cause instanceof InvalidRequestError) redirect(307, url.pathname);
		throw cause;
	});
	const [subject, page] = await Promise.all([
		orErrorPage(client.subject({ uscc }), uscc),
		orErrorPage(records, uscc),
	]);
	return {
		subject,
		type,
		page,
		isFirst: cursor === null,
		keptAt: noticed.keptAt(),
	};
};
