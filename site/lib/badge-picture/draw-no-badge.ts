// What stands in the place of a badge that there is not: words, apart, and nothing about anybody.
import { type EmbedLanguage, embedSizes, lightPalette } from '@zhixin/api-client/embed';
import { drawTablet } from './draw-tablet.ts';
import { escapeXml } from './escape-xml.ts';
import { shorten } from './text-width.ts';

/** A picture of words for an answer that is an error. */
export function drawNoBadge(words: string, language: EmbedLanguage): string {
	const { width, height } = embedSizes.small;
	const { ink, paper, soft } = lightPalette;
	const text = escapeXml(shorten(words, 13, width - 40));
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t" lang="${language}"><title id="t">${escapeXml(words)}</title><style>.half{fill:${paper};stroke:${soft}}text{font-family:system-ui,"PingFang SC","Noto Sans CJK SC",sans-serif;fill:${ink}}</style>${drawTablet('apart', { width, height, joint: 24 })}<text x="10" y="25" font-size="13">${text}</text></svg>`;
}
