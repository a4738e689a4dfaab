import { asUscc, InvalidRequestError, SubjectNotFoundError } from '@zhixin/api-client';
import { embedSizes } from '@zhixin/api-client/embed';
import { embedSnippet, embedTitle } from '#lib/embed/embed-snippet.ts';
import { m } from '#lib/paraglide/messages.js';
import { languageOf } from '#lib/server/http/language.ts';
import { problemResponse } from '#lib/server/http/problem-response.ts';
import { issuerOrigin } from '#lib/server/issuer/issuer-origin.ts';
import { readEmbeddable, sizeFor } from '#lib/sharing/embeddable.ts';
import type { RequestHandler } from './$types';

/** How long, in seconds, a system may keep the markup: what is in it never says a state. */
const day = 86_400;

/** oEmbed 1.0 for the page of a business and of its badge: the frame, which says for itself what is so. */
export const GET: RequestHandler = async ({ url, request, locals }) => {
	const locale = languageOf(request);
	const refuse = (status: number, parameter: string, detail: string) =>
		problemResponse(new InvalidRequestError([{ parameter, detail }]), locale, status);
	const format = url.searchParams.get('format') ?? 'json';
	if (format === 'xml') return refuse(501, 'format', m.oembed_only_json({}, { locale }));
	if (format !== 'json') return refuse(400, 'format', m.oembed_only_json({}, { locale }));
	const own = issuerOrigin(process.env, url) ?? url.origin;
	const page = readEmbeddable(url.searchParams.get('url') ?? '', own);
	const uscc = page && asUscc(page.uscc);
	// The status that oEmbed asks for where there is nothing to embed.
	if (page === undefined || uscc === undefined) {
		return refuse(404, 'url', m.oembed_not_ours({}, { locale }));
	}
	try {
		const { items } = await locals.issuer.merchantBadges([uscc], undefined);
		const [item] = items;
		if (item === undefined) throw new SubjectNotFoundError();
		const size = sizeFor(url.searchParams);
		if (size === undefined) return refuse(501, 'maxwidth', m.oembed_too_small({}, { locale }));
		const business = { uscc, name: item.name, origin: own };
		const { lang, scheme } = page;
		const choice = { tier: 'frame', scheme, size, lang, theme: 'auto' } as const;
		const answer = {
			version: '1.0',
			type: 'rich',
			title: embedTitle(business, choice),
			provider_name: m.site_name({}, { locale: lang }),
			provider_url: own,
			cache_age: day,
			html: embedSnippet(business, choice),
			...embedSizes[size],
		};
		return Response.json(answer, { headers: { 'cache-control': 'public, max-age=300' } });
	} catch (problem) {
		return problemResponse(problem, locale);
	}
};
