// What a page asks of an embed by its address, parsed once.
import { type SchemeId, schemeIds } from '@zhixin/api-client';
import {
	type EmbedLanguage,
	type EmbedSize,
	embedLanguages,
	embedSizes,
} from '@zhixin/api-client/embed';
import { z } from 'zod';
import { type PictureTheme, pictureThemes } from '#lib/badge-picture/draw-badge-picture.ts';

const sizes = Object.keys(embedSizes) as [EmbedSize, ...EmbedSize[]];

const asked = z.strictObject({
	scheme: z.enum(schemeIds).optional(),
	lang: z.enum(embedLanguages).default('zh-CN'),
	theme: z.enum(pictureThemes).default('auto'),
	size: z.enum(sizes).default('medium'),
});

/** How an embed is to look, and about which scheme it is. */
export interface AskedEmbed {
	readonly scheme?: SchemeId | undefined;
	readonly lang: EmbedLanguage;
	readonly theme: PictureTheme;
	readonly size: EmbedSize;
}

/** The parameters of an embed; `undefined` when one is unknown, repeated or has no such value. */
export function readAskedEmbed(search: URLSearchParams): AskedEmbed | undefined {
	const names = [...search.keys()];
	if (new Set(names).size !== names.length) return undefined;
	return asked.safeParse(Object.fromEntries(search)).data;
}
