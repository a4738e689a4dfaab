import { operations, parseUscc } from '@zhixin/api-client';
import { answer } from '#lib/server/http/answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answer(operations.subjectBadges, () =>
		event.locals.registry().badges(parseUscc(event.params.uscc)),
	)(event);
