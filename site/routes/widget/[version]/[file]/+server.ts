import { InvalidRequestError } from '@zhixin/api-client';
import { m } from '#lib/paraglide/messages.js';
import { languageOf } from '#lib/server/http/language.ts';
import { problemResponse } from '#lib/server/http/problem-response.ts';
import { scriptResponse } from '#lib/server/http/script-response.ts';
import { moduleOf, movingMajor } from '#lib/server/widget/modules.ts';
import type { RequestHandler } from './$types';

/** A page that names a major has the newest fix within minutes; one that names a version, the same bytes for good. */
export const GET: RequestHandler = ({ params, request }) => {
	const code = moduleOf(params.version, params.file);
	if (code !== undefined) {
		const isMoving = params.version === movingMajor;
		return scriptResponse(
			code,
			isMoving ? 'public, max-age=300' : 'public, max-age=31536000, immutable',
		);
	}
	const locale = languageOf(request);
	const detail = m.problem_unknown_address({}, { locale });
	return problemResponse(new InvalidRequestError([{ parameter: 'path', detail }]), locale, 404);
};
