// The foreign page that shows a snippet before it is pasted: it stands in a sandboxed frame, whose
// origin is nobody's. So it says about the page what the badge would say on any stranger's.
import type { Choice } from './choice.ts';
import { openTag, wrap } from './markup.ts';

// Our own policy allows no style in markup: the ground comes from the scheme, the margin from
// attributes that HTML keeps for pages of old.
const grounds = { auto: 'light dark', light: 'light', dark: 'dark' } as const;

/** The text of a page that holds `snippet`. */
export function previewDocument(snippet: string, title: string, { lang, theme }: Choice): string {
	const scheme = openTag('meta', { name: 'color-scheme', content: grounds[theme] });
	const margin = { marginwidth: 0, marginheight: 0 };
	return `<!doctype html>${openTag('html', { lang })}<head><meta charset="utf-8">${scheme}${wrap('title', {}, title)}</head>${openTag('body', margin)}${snippet}</body></html>`;
}
