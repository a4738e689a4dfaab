import { operations } from '@zhixin/api-client';
import { askedScheme } from '#lib/server/badges/asked-scheme.ts';
import { publishedScheme } from '#lib/server/badges/published-schemes.ts';
import { answer } from '#lib/server/http/answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answer(operations.scheme, () => publishedScheme(askedScheme(event.params.id)))(event);
