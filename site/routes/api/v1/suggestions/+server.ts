import { operations } from '@zhixin/api-client';
import { answer } from '#lib/server/http/answer.ts';

export const GET = answer(operations.suggestions, ({ query, event }) =>
	event.locals.registry().suggest(query),
);
