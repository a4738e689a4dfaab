// The addresses that a badge is made of. Defaults are left out: a snippet should be short enough to
// be read by whoever pastes it.
import type { Choice } from './choice.ts';

/** Whose badge it is, and where the register stands. */
export interface Business {
	readonly uscc: string;
	readonly name: string;
	/** The origin of this site. */
	readonly origin: string;
}

function withQuery(address: string, asked: Readonly<Record<string, string | undefined>>): string {
	const given = Object.entries(asked).filter((entry): entry is [string, string] => !!entry[1]);
	return given.length === 0 ? address : `${address}?${new URLSearchParams(given)}`;
}

function look({ scheme, lang, theme, size }: Choice) {
	return {
		scheme,
		lang: lang === 'zh-CN' ? undefined : lang,
		theme: theme === 'auto' ? undefined : theme,
		size: size === 'medium' ? undefined : size,
	};
}

/** The page where a reader checks the badge. Every tier links to it. */
export function linkAddress({ origin, uscc }: Business, { scheme, lang }: Choice): string {
	return withQuery(`${origin}${lang === 'en' ? '/en' : ''}/v/${uscc}`, { scheme });
}

/** The picture of the badge. */
export function pictureAddress({ origin, uscc }: Business, choice: Choice): string {
	return withQuery(`${origin}/badge/${uscc}.svg`, look(choice));
}

/** The page for a frame. */
export function frameAddress({ origin, uscc }: Business, choice: Choice): string {
	return withQuery(`${origin}/embed/${uscc}`, look(choice));
}
