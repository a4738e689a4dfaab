// What the register calls something in English is shown to who reads in English, and to nobody else.
import { getLocale } from '#lib/paraglide/runtime.js';

/** A text for pages in English: itself on one of them, else `undefined`. */
export const inEnglish = (text: string | undefined): string | undefined =>
	getLocale() === 'en' ? text : undefined;

/** What a place is called, in English where that is known. */
export interface Place {
	readonly name: string;
	readonly englishName?: string | undefined;
}

/** What a place is called in the language of the page; in Chinese where it has no other name. */
export const placeNameHere = ({ name, englishName }: Place): string =>
	inEnglish(englishName) ?? name;

/** The language of that name, where it is not that of the page. */
export const placeLanguage = ({ englishName }: Pick<Place, 'englishName'>) =>
	inEnglish(englishName) === undefined ? 'zh-CN' : undefined;
