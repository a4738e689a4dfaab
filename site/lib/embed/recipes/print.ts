// Paper: no link but the code, and no date that could be renewed. What is true is asked when somebody
// scans it.
import { m } from '#lib/paraglide/messages.js';
import { linkAddress } from '../embed-addresses.ts';
import { embedTitle } from '../embed-snippet.ts';
import type { Recipe } from './recipe.ts';

export const print: Recipe = {
	id: 'print',
	heading: m.embed_recipe_print,
	steps: () => [m.embed_recipe_print_code(), m.embed_recipe_print_door()],
	text: (business, choice) =>
		m.embed_recipe_print_caption(
			{ title: embedTitle(business, choice), address: linkAddress(business, choice) },
			{ locale: choice.lang },
		),
	files: ['code', 'door-sheet'],
};
