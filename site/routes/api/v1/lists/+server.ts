import { operations } from '@zhixin/api-client';
import { answer } from '#lib/server/http/answer.ts';
import { publishedLists } from '#lib/server/registry/published-lists.ts';

export const GET = answer(operations.lists, () => ({ items: publishedLists() }));
