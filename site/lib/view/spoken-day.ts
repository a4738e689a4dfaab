import { getLocale } from '#lib/paraglide/runtime.js';

/** A day, `YYYY-MM-DD`, as it is said: a voice reads hyphens as “minus”, or not at all. */
export function spokenDay(day: string): string {
	const language = getLocale() === 'en' ? 'en-GB' : 'zh-CN';
	return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
		new Date(day),
	);
}
