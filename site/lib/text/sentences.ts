// Sentences one after the other: with a space between them in English, with none in Chinese.
import { getLocale } from '#lib/paraglide/runtime.js';

/** One text of those that are there. */
export const sentences = (...said: readonly (string | undefined)[]): string =>
	said.filter(Boolean).join(getLocale() === 'en' ? ' ' : '');
