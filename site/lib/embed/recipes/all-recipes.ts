import { filteredCms } from './filtered-cms.ts';
import { mail } from './mail.ts';
import { plainHtml } from './plain-html.ts';
import { print } from './print.ts';
import type { Recipe } from './recipe.ts';
import { wechatArticle } from './wechat-article.ts';
import { wordpress } from './wordpress.ts';

/** Every recipe, in the order in which the generator shows them. */
export const recipes: readonly Recipe[] = [
	plainHtml,
	wordpress,
	filteredCms,
	wechatArticle,
	mail,
	print,
];
