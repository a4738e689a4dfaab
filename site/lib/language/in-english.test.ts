import { afterEach, expect, it } from 'vitest';
import { getLocale, overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { inEnglish, type Place, placeLanguage, placeNameHere } from './in-english.ts';

const chosen = getLocale;
const inJiangxi = { name: '南昌市东湖区', englishName: 'Donghu District, Nanchang' };
const elsewhere: Place = { name: '广东省' };

afterEach(() => overwriteGetLocale(chosen));

it('in Chinese a place has its Chinese name, in the language of the register', () => {
	overwriteGetLocale(() => 'zh-CN');
	expect(placeNameHere(inJiangxi)).toBe('南昌市东湖区');
	expect(placeLanguage(inJiangxi)).toBe('zh-CN');
	expect(inEnglish('Licence')).toBeUndefined();
});

it('in English it has its English name, and without one the Chinese name marked as such', () => {
	overwriteGetLocale(() => 'en');
	expect(placeNameHere(inJiangxi)).toBe('Donghu District, Nanchang');
	expect(placeLanguage(inJiangxi)).toBeUndefined();
	expect(placeNameHere(elsewhere)).toBe('广东省');
	expect(placeLanguage(elsewhere)).toBe('zh-CN');
	expect(inEnglish('Licence')).toBe('Licence');
});
