import { operations } from '@zhixin/api-client';
import { currentDivisions } from '#lib/server/divisions/divisions.ts';
import { answer } from '#lib/server/http/answer.ts';

export const GET = answer(operations.regions, () => ({ items: currentDivisions() }));
