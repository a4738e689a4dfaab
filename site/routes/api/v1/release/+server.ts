import { operations } from '@zhixin/api-client';
import { answer, neverKept } from '#lib/server/http/answer.ts';

export const GET = answer(
	operations.release,
	({ event }) => event.locals.registry().release(),
	neverKept,
);
