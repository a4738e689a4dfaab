import { asUscc, ProblemError } from '@zhixin/api-client';
import { type EmbedLanguage, embedWords } from '@zhixin/api-client/embed';
import { drawBadgePicture } from '#lib/badge-picture/draw-badge-picture.ts';
import { drawNoBadge } from '#lib/badge-picture/draw-no-badge.ts';
import { readAskedEmbed } from '#lib/server/embed/asked-embed.ts';
import { judgeMerchant } from '#lib/server/embed/judge-merchant.ts';
import { etagOf } from '#lib/server/http/etag.ts';
import { logFailure } from '#lib/server/http/log.ts';
import { issuerOrigin } from '#lib/server/issuer/issuer-origin.ts';
import { todayInChina } from '#lib/source/staleness.ts';
import { isSampleCode } from '#lib/subject/sample-code.ts';
import type { RequestHandler } from './$types';

// A picture that is opened by itself may use its own style, and nothing else.
const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

function picture(status: number, body: string, cacheControl: string): Response {
	return new Response(body, {
		status,
		headers: {
			'content-type': 'image/svg+xml; charset=utf-8',
			'cache-control': cacheControl,
			'content-security-policy': policy,
			'access-control-allow-origin': '*',
			'cross-origin-resource-policy': 'cross-origin',
			...(status === 200 ? { etag: etagOf(body) } : {}),
		},
	});
}

/** What is no badge is never kept as one: a proxy that holds pictures must ask again. */
const noBadge = (status: number, language: EmbedLanguage, words: string) =>
	picture(status, drawNoBadge(words, language), 'no-store');

/** The badge as a picture. It cannot know its page, so it says whose address was registered. */
export const GET: RequestHandler = async ({ params, url, locals }) => {
	const asked = readAskedEmbed(url.searchParams);
	const language = asked?.lang ?? 'zh-CN';
	const { verdicts } = embedWords[language];
	const uscc = asUscc(params.uscc);
	if (asked === undefined || uscc === undefined) {
		return noBadge(400, language, verdicts['cannot-check']);
	}
	const now = new Date();
	try {
		const place = { issuer: issuerOrigin(process.env, url), now };
		const merchant = await judgeMerchant(locals.issuer, uscc, asked.scheme, place);
		if (merchant === undefined) return noBadge(404, language, verdicts['not-enrolled']);
		const facts = {
			...merchant,
			asOf: todayInChina(now),
			isSample: isSampleCode(uscc),
		};
		const { theme, size } = asked;
		return picture(
			200,
			drawBadgePicture(facts, { language, theme, size }),
			'public, max-age=2, must-revalidate',
		);
	} catch (cause) {
		if (!(cause instanceof ProblemError)) logFailure('page', cause);
		return noBadge(503, language, verdicts['cannot-check']);
	}
};
