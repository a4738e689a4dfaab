// An article of a WeChat official account: no script, no link that leads out, pictures only when they
// were uploaded. The code is the link; whoever keeps a finger on it opens the page.
import { m } from '#lib/paraglide/messages.js';
import { embedTitle } from '../embed-snippet.ts';
import type { Recipe } from './recipe.ts';

export const wechatArticle: Recipe = {
	id: 'wechat-article',
	heading: m.embed_recipe_wechat,
	steps: () => [
		m.embed_recipe_wechat_upload(),
		m.embed_recipe_wechat_text(),
		m.embed_recipe_wechat_dated(),
	],
	text: (business, choice) =>
		m.embed_recipe_wechat_caption(
			{ title: embedTitle(business, choice), code: business.uscc },
			{ locale: choice.lang },
		),
	files: ['picture', 'code'],
};
