import { error } from '@sveltejs/kit';
import { siteClient } from '#lib/api/site-client.ts';
import { readChoice } from '#lib/embed/choice.ts';
import { codePicture } from '#lib/embed/code-picture.ts';
import { linkAddress } from '#lib/embed/embed-addresses.ts';
import { codeIn } from '#lib/embed/read-business.ts';
import { impossibleCode, orErrorPage } from '#lib/errors/or-error-page.ts';
import type { RequestHandler } from './$types';

/** The code that leads to a badge, as a file for articles and paper. Only for a business that exists. */
export const GET: RequestHandler = async ({ url, fetch }) => {
	const text = url.searchParams.get('uscc') ?? '';
	const uscc = codeIn(text);
	if (uscc === undefined) error(400, 'not a code', await impossibleCode(text));
	const { name } = await orErrorPage(siteClient(fetch).subject({ uscc }), uscc);
	const choice = readChoice(url.searchParams, 'zh-CN');
	const picture = codePicture(linkAddress({ uscc, name, origin: url.origin }, choice));
	return new Response(Uint8Array.from(picture), {
		headers: {
			'content-type': 'image/gif',
			'content-disposition': `attachment; filename="${uscc}.gif"`,
			'cache-control': 'public, max-age=300',
		},
	});
};
