// E-mail: no script and no frame, pictures off by default, and many readers show no SVG at all. The
// words are a link of their own, with nothing around them that a mail program could lose.
import { embedSizes } from '@zhixin/api-client/embed';
import { m } from '#lib/paraglide/messages.js';
import { linkAddress, pictureAddress } from '../embed-addresses.ts';
import { embedText } from '../embed-snippet.ts';
import { escapeText, openTag, wrap } from '../markup.ts';
import type { Recipe } from './recipe.ts';

export const mail: Recipe = {
	id: 'mail',
	heading: m.embed_recipe_mail,
	steps: () => [m.embed_recipe_mail_signature(), m.embed_recipe_mail_picture()],
	markup: (business, choice) => {
		const text = embedText(business, choice);
		// A mail has the ground of the program that shows it: light, unless it says otherwise itself.
		const src = pictureAddress(business, { ...choice, theme: 'light' });
		const picture = openTag('img', { src, ...embedSizes[choice.size], alt: text, border: 0 });
		const link = (inner: string) => wrap('a', { href: linkAddress(business, choice) }, inner);
		return wrap('p', {}, `${link(picture)}<br>${link(escapeText(text))}`);
	},
	files: ['picture'],
};
