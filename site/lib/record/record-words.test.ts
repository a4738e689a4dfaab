import type { CreditRecord } from '@zhixin/api-client';
import { afterAll, expect, it } from 'vitest';
import { getLocale, overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { readableDetails } from './record-words.ts';

const chosen = getLocale;
afterAll(() => overwriteGetLocale(chosen));

const detailsOf = (details: Record<string, string>) =>
	readableDetails({ details } as unknown as CreditRecord).map(({ value, form }) => [value, form]);

it('whether a commitment was kept is said in words, in the language of the reader', () => {
	overwriteGetLocale(() => 'zh-CN');
	expect(detailsOf({ fulfilment: 'fulfilled' })).toEqual([['已履行', undefined]]);
	expect(detailsOf({ fulfilment: 'under-way' })).toEqual([['履行中', undefined]]);
	overwriteGetLocale(() => 'en');
	expect(detailsOf({ fulfilment: 'not-fulfilled' })).toEqual([['Not fulfilled', undefined]]);
});

it('what the source says in words of its own stands as it is, and as Chinese', () => {
	expect(detailsOf({ kind: '主动型' })).toEqual([['主动型', 'chinese']]);
	expect(detailsOf({ fulfilment: 'constructor-like' })).toEqual([['constructor-like', 'chinese']]);
});
