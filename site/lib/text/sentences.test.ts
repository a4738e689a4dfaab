import { afterAll, expect, it } from 'vitest';
import { getLocale, overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { sentences } from './sentences.ts';

const chosen = getLocale;
afterAll(() => overwriteGetLocale(chosen));

it('stands a space between the sentences of English and none between those of Chinese', () => {
	overwriteGetLocale(() => 'zh-CN');
	expect(sentences('标识是真的。', undefined, '现在都有效。')).toBe('标识是真的。现在都有效。');
	overwriteGetLocale(() => 'en');
	expect(sentences('It is genuine.', undefined, '', 'It holds.')).toBe('It is genuine. It holds.');
});
