// Which addresses of ours can be embedded, and how large.
import { type SchemeId, schemeIds } from '@zhixin/api-client';
import { type EmbedLanguage, type EmbedSize, embedSizes } from '@zhixin/api-client/embed';

/** A page of ours about one business. */
export interface Embeddable {
	readonly uscc: string;
	readonly scheme: SchemeId | undefined;
	readonly lang: EmbedLanguage;
}

const pagePath = /^(\/en)?\/(?:e|v)\/([0-9A-Za-z]{18})\/?$/;

/** Reads the address of a page; `undefined` when it is somebody else's or about nothing. */
export function readEmbeddable(address: string, own: string): Embeddable | undefined {
	if (!URL.canParse(address)) return undefined;
	const { origin, password, pathname, searchParams, username } = new URL(address);
	if (origin !== own || username !== '' || password !== '') return undefined;
	const [, english, uscc] = pagePath.exec(pathname) ?? [];
	if (uscc === undefined) return undefined;
	const scheme = schemeIds.find((id) => id === searchParams.get('scheme'));
	return { uscc, scheme, lang: english ? 'en' : 'zh-CN' };
}

/** The largest size up to `medium` that fits `maxwidth` and `maxheight`; `undefined` where none does. */
export function sizeFor(search: URLSearchParams): EmbedSize | undefined {
	const most = (name: string) => {
		const given = Number(search.get(name) ?? Number.NaN);
		return Number.isFinite(given) ? given : Number.POSITIVE_INFINITY;
	};
	const fits = ({ width, height }: { width: number; height: number }) =>
		width <= most('maxwidth') && height <= most('maxheight');
	return (['medium', 'small'] as const).find((size) => fits(embedSizes[size]));
}
