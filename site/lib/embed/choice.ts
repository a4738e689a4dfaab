// What a merchant chose, as the address of the generator says it: a link to a choice is the choice.
import { type SchemeId, schemeIds } from '@zhixin/api-client';
import {
	type EmbedLanguage,
	type EmbedSize,
	embedLanguages,
	embedSizes,
} from '@zhixin/api-client/embed';

export const tiers = ['element', 'picture', 'frame', 'link'] as const;
export type Tier = (typeof tiers)[number];

export const sizes = Object.keys(embedSizes) as readonly EmbedSize[];

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** How a badge is to look, and in which form. */
export interface Choice {
	readonly tier: Tier;
	/** Absent: whatever is granted. */
	readonly scheme: SchemeId | undefined;
	readonly size: EmbedSize;
	readonly lang: EmbedLanguage;
	readonly theme: Theme;
}

/** Reads the query of the page; what is unknown is the default. `page` is the language of the page. */
export function readChoice(query: URLSearchParams, page: EmbedLanguage): Choice {
	const pick = <Value extends string>(name: string, known: readonly Value[]) =>
		known.find((one) => one === query.get(name));
	return {
		tier: pick('tier', tiers) ?? 'element',
		scheme: pick('scheme', schemeIds),
		size: pick('size', sizes) ?? 'medium',
		lang: pick('lang', embedLanguages) ?? page,
		theme: pick('theme', themes) ?? 'auto',
	};
}
