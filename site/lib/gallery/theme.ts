// Shows a part of a page in one theme, whatever the device asks for: with the colours that the style
// sheet itself holds, read from it, so that there is no second list of them.

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const isDark = (rule: CSSRule) =>
	rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme: dark');

function rootRules(rules: CSSRuleList, dark: boolean): CSSStyleRule[] {
	return [...rules].flatMap((rule) => {
		if (rule instanceof CSSStyleRule) {
			return !dark && rule.selectorText === ':root' ? [rule] : [];
		}
		return dark && isDark(rule) && rule instanceof CSSMediaRule
			? rootRules(rule.cssRules, false)
			: [];
	});
}

/** Gives what puts an element into a theme, as an attachment. */
export const inTheme = (theme: Theme) => (element: HTMLElement) => {
	for (const sheet of document.styleSheets) {
		for (const { style } of rootRules(sheet.cssRules, theme === 'dark')) {
			for (const name of [...style].filter((one) => one.startsWith('--'))) {
				const value = style.getPropertyValue(name);
				if (!value.trim().startsWith('#')) continue;
				element.style.setProperty(name, value);
				// What the utilities read was resolved at the root.
				element.style.setProperty(name.replace('--', '--color-'), value);
			}
		}
	}
	element.style.colorScheme = theme;
};
