import { error } from '@sveltejs/kit';
import { type RecordType, recordTypes } from '@zhixin/api-client';
import { siteClient } from '#lib/api/site-client.ts';
import { orErrorPage } from '#lib/errors/or-error-page.ts';
import type { PageLoad } from './$types';

function isRecordType(text: string): text is RecordType {
	return (recordTypes as readonly string[]).includes(text);
}

export const load: PageLoad = async ({ params: { uscc, type }, url, fetch }) => {
	if (!isRecordType(type)) error(404, 'no such record type', { problem: 'not-found' });
	const client = siteClient(fetch);
	const cursor = url.searchParams.get('cursor');
	const [subject, page] = await Promise.all([
		orErrorPage(client.subject({ uscc }), uscc),
		orErrorPage(client.records({ uscc, type, ...(cursor === null ? {} : { cursor }) }), uscc),
	]);
	return { subject, type, page, isFirst: cursor === null };
};
