import { proofResponse } from '#lib/server/http/proof-response.ts';

export const GET = proofResponse('application/jwk-set+json', 60, async ({ locals }) =>
	JSON.stringify(await locals.issuer.jwks()),
);
