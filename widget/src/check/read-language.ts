/** Our language for a language tag of a page, BCP 47; `undefined` where we do not speak it. */
export function readLanguage(tag: string): 'zh-CN' | 'en' | undefined {
	const [primary] = tag.trim().toLowerCase().split(/[-_]/);
	if (primary === 'zh' || primary === 'cn') return 'zh-CN';
	return primary === 'en' ? 'en' : undefined;
}
