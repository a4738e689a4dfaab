import { operations } from '@zhixin/api-client';
import { answer, neverKept } from '#lib/server/http/answer.ts';

export const GET = answer(
	operations.withdrawals,
	({ query, event }) => event.locals.registry().withdrawals(query.since),
	neverKept,
);
