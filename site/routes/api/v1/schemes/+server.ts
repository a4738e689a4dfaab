import { operations } from '@zhixin/api-client';
import { publishedSchemes } from '#lib/server/badges/published-schemes.ts';
import { answer } from '#lib/server/http/answer.ts';

export const GET = answer(operations.schemes, () => ({ items: publishedSchemes() }));
