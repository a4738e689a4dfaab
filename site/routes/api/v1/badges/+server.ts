import { asUscc, InvalidRequestError, operations, type Uscc } from '@zhixin/api-client';
import { m } from '#lib/paraglide/messages.js';
import { answer } from '#lib/server/http/answer.ts';
import { languageOf } from '#lib/server/http/language.ts';
import { inlineProof } from '#lib/server/issuer/inline-proof.ts';
import { issuerOrigin } from '#lib/server/issuer/issuer-origin.ts';

function codesOf(texts: readonly string[], request: Request): readonly Uscc[] {
	const codes = texts.map(asUscc);
	if (codes.includes(undefined)) {
		const detail = m.problem_invalid_uscc_detail({}, { locale: languageOf(request) });
		throw new InvalidRequestError([{ parameter: 'uscc', detail }]);
	}
	return [...new Set(codes as Uscc[])];
}

export const GET = answer(operations.badges, async ({ query, event }) => {
	const { issuer } = event.locals;
	const origin = issuerOrigin(process.env, event.url);
	const list = await issuer.merchantBadges(codesOf(query.uscc, event.request), origin);
	if (query.proof === undefined || origin === undefined) return list;
	return { ...list, proof: await inlineProof(issuer, origin, new Date()) };
});
