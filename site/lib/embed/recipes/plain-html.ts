// A page whose text its owner writes: nothing is taken away, so it gets everything.
import { m } from '#lib/paraglide/messages.js';
import { embedSnippet } from '../embed-snippet.ts';
import type { Recipe } from './recipe.ts';

export const plainHtml: Recipe = {
	id: 'plain-html',
	heading: m.embed_recipe_html,
	steps: () => [m.embed_recipe_html_paste(), m.embed_recipe_html_policy()],
	markup: embedSnippet,
	files: [],
};
