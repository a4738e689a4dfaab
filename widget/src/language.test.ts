import { expect, test } from 'vitest';
import { chooseLanguage } from './language.ts';

test.each([
	[['en'], 'en'],
	[['en-GB', 'zh-CN'], 'en'],
	[['zh'], 'zh-CN'],
	[['zh-Hant-TW', 'en'], 'zh-CN'],
	[[' EN '], 'en'],
	[['fr', 'en-US'], 'en'],
	[[undefined, 'en'], 'en'],
	[['', 'fr'], 'zh-CN'],
	[['english'], 'zh-CN'],
	[[], 'zh-CN'],
])('%j is spoken to in %s', (tags, language) => {
	expect(chooseLanguage(tags)).toBe(language);
});
