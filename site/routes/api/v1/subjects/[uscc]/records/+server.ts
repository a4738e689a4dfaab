import { operations, parseUscc } from '@zhixin/api-client';
import { answer } from '#lib/server/http/answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answer(operations.records, ({ query }) =>
		event.locals.registry().records({ ...query, uscc: parseUscc(event.params.uscc) }),
	)(event);
