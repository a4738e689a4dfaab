import { openapiDocument } from '@zhixin/api-client';
import { z } from 'zod';
import { answer } from '#lib/server/http/answer.ts';

const document = { query: z.strictObject({}), answer: z.unknown() };

export const GET = answer(document, ({ event }) => openapiDocument(event.url.origin));
