import { InvalidRequestError, UnavailableError } from '@zhixin/api-client';
import { m } from '#lib/paraglide/messages.js';
import { languageOf } from '#lib/server/http/language.ts';
import { problemResponse } from '#lib/server/http/problem-response.ts';
import { proofResponse } from '#lib/server/http/proof-response.ts';
import { statusPurposes } from '#lib/server/issuer/issuer.ts';
import { issuerOrigin } from '#lib/server/issuer/issuer-origin.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => {
	const purpose = statusPurposes.find((known) => known === event.params.purpose);
	if (purpose !== undefined) {
		return proofResponse('application/vc+jwt', 2, async ({ locals, url }) => {
			const origin = issuerOrigin(process.env, url);
			if (origin === undefined) throw new UnavailableError('ORIGIN is not set: nothing is signed');
			return locals.issuer.statusList(purpose, origin);
		})(event);
	}
	const locale = languageOf(event.request);
	const detail = m.problem_unknown_address({}, { locale });
	return problemResponse(new InvalidRequestError([{ parameter: 'path', detail }]), locale, 404);
};
