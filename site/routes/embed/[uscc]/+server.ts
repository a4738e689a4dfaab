import { asUscc, ProblemError } from '@zhixin/api-client';
import { embedWords } from '@zhixin/api-client/embed';
import { drawBadgePicture } from '#lib/badge-picture/draw-badge-picture.ts';
import { drawNoBadge } from '#lib/badge-picture/draw-no-badge.ts';
import { m } from '#lib/paraglide/messages.js';
import { readAskedEmbed } from '#lib/server/embed/asked-embed.ts';
import { type Frame, frameDocument } from '#lib/server/embed/frame-document.ts';
import { type JudgedMerchant, judgeMerchant } from '#lib/server/embed/judge-merchant.ts';
import { parentOrigin } from '#lib/server/embed/parent-origin.ts';
import { logFailure } from '#lib/server/http/log.ts';
import { issuerOrigin } from '#lib/server/issuer/issuer-origin.ts';
import { todayInChina } from '#lib/source/staleness.ts';
import { isSampleCode } from '#lib/subject/sample-code.ts';
import type { RequestHandler } from './$types';

/** A frame that stays open asks anew after so long at the latest. */
const longest = 10 * 60_000;

function respond(status: number, frame: Frame): Response {
	const { html, policy } = frameDocument(frame);
	return new Response(html, {
		status,
		headers: {
			'content-type': 'text/html; charset=utf-8',
			// Another page around it may be told something else.
			'cache-control': 'private, no-store',
			vary: 'Referer',
			'content-security-policy': policy,
			'cross-origin-resource-policy': 'cross-origin',
		},
	});
}

// Where nobody says which page it is, nothing is proved for it.
const onNoPage = (merchant: JudgedMerchant): JudgedMerchant =>
	merchant.said.verdict === 'granted'
		? { ...merchant, said: { verdict: 'cannot-check', schemes: merchant.said.schemes } }
		: merchant;

/** The one page of ours that others may show in a frame. */
export const GET: RequestHandler = async ({ params, url, locals, request }) => {
	const asked = readAskedEmbed(url.searchParams);
	const language = asked?.lang ?? 'zh-CN';
	const { verdicts } = embedWords[language];
	const uscc = asUscc(params.uscc);
	const parent = parentOrigin(request);
	const empty = { language, parent, remark: undefined, left: 60_000, uscc: uscc ?? '' };
	const nothing = (status: number, words: string) =>
		respond(status, {
			...empty,
			title: words,
			picture: drawNoBadge(words, language),
			proof: undefined,
		});
	if (asked === undefined || uscc === undefined) return nothing(400, verdicts['cannot-check']);
	const now = new Date();
	try {
		const place = { issuer: issuerOrigin(process.env, url), page: parent, now };
		const judged = await judgeMerchant(locals.issuer, uscc, asked.scheme, place);
		if (judged === undefined) return nothing(404, verdicts['not-enrolled']);
		const merchant = parent === undefined ? onNoPage(judged) : judged;
		const { name } = merchant;
		const facts = {
			...merchant,
			asOf: todayInChina(now),
			isSample: isSampleCode(uscc),
		};
		const { scheme, size, theme } = asked;
		const draw = (shown: typeof facts) => drawBadgePicture(shown, { language, theme, size });
		// Whose page it is decides a genuine badge alone: everything else is the same everywhere.
		const isOpen = parent === undefined && judged.said.verdict === 'granted';
		const { schemes } = judged.said;
		const page = `${language === 'en' ? '/en' : ''}/v/${uscc}${scheme ? `?scheme=${scheme}` : ''}`;
		const { expires } = judged.said;
		const end = expires === undefined ? longest : Date.parse(expires) - now.getTime();
		return respond(200, {
			...empty,
			title: name,
			picture: draw(facts),
			byParent: isOpen
				? {
						origins: judged.origins,
						home: draw({ ...facts, said: judged.said }),
						elsewhere: draw({ ...facts, said: { verdict: 'other-origin', schemes } }),
					}
				: undefined,
			proof: url.origin + page,
			remark: parent === undefined ? m.frame_unknown_parent({}, { locale: language }) : undefined,
			left: Math.min(end, longest),
		});
	} catch (cause) {
		if (!(cause instanceof ProblemError)) logFailure('page', cause);
		return nothing(503, verdicts['cannot-check']);
	}
};
