import { asUscc, SubjectNotFoundError } from '@zhixin/api-client';
import { drawCard } from '#lib/server/card/draw-card.ts';
import { etagOf } from '#lib/server/http/etag.ts';
import { logFailure } from '#lib/server/http/log.ts';
import { issuerOrigin } from '#lib/server/issuer/issuer-origin.ts';
import type { RequestHandler } from './$types';

const nothing = (status: number) =>
	new Response(null, { status, headers: { 'cache-control': 'no-store' } });

/** The picture that stands for a link to a business. Only for one that is in the data. */
export const GET: RequestHandler = async ({ params, url, locals, request }) => {
	const uscc = asUscc(params.uscc);
	if (uscc === undefined) return nothing(400);
	try {
		const { items } = await locals.issuer.merchantBadges([uscc], undefined);
		if (items.length === 0) throw new SubjectNotFoundError();
		const own = issuerOrigin(process.env, url) ?? url.origin;
		const picture = drawCard(uscc, `${own}/e/${uscc}`);
		const etag = etagOf(Buffer.from(picture).toString('latin1'));
		const headers = { 'cache-control': 'public, max-age=300', etag };
		if (request.headers.get('if-none-match') === etag) {
			return new Response(null, { status: 304, headers });
		}
		return new Response(picture, { headers: { ...headers, 'content-type': 'image/png' } });
	} catch (cause) {
		if (cause instanceof SubjectNotFoundError) return nothing(404);
		logFailure('page', cause);
		return nothing(503);
	}
};
