import { operations } from '@zhixin/api-client';
import { answer } from '#lib/server/http/answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answer(operations.listEntries, ({ query }) =>
		event.locals.registry().listEntries({ ...query, code: event.params.code }),
	)(event);
