// Drupal and the content systems of authorities: strict filters, some of which take pictures of other
// sites away. A link in words stands beside the picture, so that something is always left.
import { m } from '#lib/paraglide/messages.js';
import { embedText, linkAround, pictureMarkup } from '../embed-snippet.ts';
import { escapeText, wrap } from '../markup.ts';
import type { Recipe } from './recipe.ts';

export const filteredCms: Recipe = {
	id: 'filtered-cms',
	heading: m.embed_recipe_cms,
	steps: () => [
		m.embed_recipe_cms_source(),
		m.embed_recipe_cms_picture(),
		m.embed_recipe_cms_full(),
	],
	markup: (business, choice) =>
		[
			wrap('p', {}, linkAround(business, choice, pictureMarkup(business, choice))),
			wrap('p', {}, linkAround(business, choice, escapeText(embedText(business, choice)))),
		].join('\n'),
	files: [],
};
