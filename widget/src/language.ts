// The language of the words an element says: that of the page around it, before that of the reader.

/** The languages that every message exists in. */
export const languages = ['zh-CN', 'en'] as const;

/** One of the languages that every message exists in. */
export type Language = (typeof languages)[number];

function closestLang(element: Element): string | null | undefined {
	const root = element.getRootNode();
	const holder = element.closest('[lang]');
	if (holder) return holder.getAttribute('lang');
	return root instanceof ShadowRoot ? closestLang(root.host) : undefined;
}

/** Gives the first language tag that we speak, else Simplified Chinese. Never throws. */
export function chooseLanguage(tags: readonly (string | null | undefined)[]): Language {
	for (const tag of tags) {
		const [, primary] = /^\s*(zh|en)\b/i.exec(tag ?? '') ?? [];
		if (primary) return primary.toLowerCase() === 'en' ? 'en' : 'zh-CN';
	}
	return 'zh-CN';
}

/** Gives the language to speak at this place: nearest `lang` around it, then the reader's. */
export function languageAt(element: Element): Language {
	return chooseLanguage([closestLang(element), ...navigator.languages]);
}
