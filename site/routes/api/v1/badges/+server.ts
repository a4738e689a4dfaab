import { asUscc, InvalidRequestError, operations, type Uscc } from '@zhixin/api-client';
import { m } from '#lib/paraglide/messages.js';
import { answer } from '#lib/server/http/answer.ts';
import { languageOf } from '#lib/server/http/language.ts';
import { issuerOrigin } from '#lib/server/issuer/issuer-origin.ts';

function codesOf(texts: readonly string[], request: Request): readonly Uscc[] {
	const codes = texts.map(asUscc);
	if (codes.includes(undefined)) {
		const detail = m.problem_invalid_uscc_detail({}, { locale: languageOf(request) });
		throw new InvalidRequestError([{ parameter: 'uscc', detail }]);
	}
	return [...new Set(codes as Uscc[])];
}

export const GET = answer(operations.badges, ({ query, event }) =>
	event.locals.issuer.merchantBadges(
		codesOf(query.uscc, event.request),
		issuerOrigin(process.env, event.url),
	),
);
