import { operations } from '@zhixin/api-client';
import { askedScheme } from '#lib/server/badges/asked-scheme.ts';
import { answer } from '#lib/server/http/answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answer(operations.schemeHolders, ({ query }) =>
		event.locals.registry().schemeHolders({ ...query, id: askedScheme(event.params.id).id }),
	)(event);
