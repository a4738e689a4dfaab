// WordPress: only administrators may paste elements and scripts; for everybody else what is saved
// goes through `wp_kses_post`. Link and picture pass it for all.
import { m } from '#lib/paraglide/messages.js';
import { linkAround, pictureMarkup } from '../embed-snippet.ts';
import { wrap } from '../markup.ts';
import type { Recipe } from './recipe.ts';

export const wordpress: Recipe = {
	id: 'wordpress',
	heading: m.embed_recipe_wordpress,
	steps: () => [m.embed_recipe_wordpress_block(), m.embed_recipe_wordpress_admin()],
	markup: (business, choice) =>
		wrap('p', {}, linkAround(business, choice, pictureMarkup(business, choice))),
	files: [],
};
