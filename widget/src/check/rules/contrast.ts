// A theme that was chosen for another ground. Only what the page's own markup says can be known here:
// a colour in a style sheet is not read, and nothing is guessed.
import { finding } from '../finding.ts';
import { contrastBetween, readColour } from '../read-colour.ts';
import { ancestorsOf, type PageElement, startTag } from '../read-elements.ts';
import { textColours } from '../text-colours.ts';
import type { Rule } from './rule.ts';

/** WCAG 2.2, 1.4.3. */
const least = 4.5;

type Theme = keyof typeof textColours;

function groundOf(element: PageElement): string | undefined {
	const style = element.attributes.get('style') ?? '';
	const declared = [...style.matchAll(/(?:^|;)\s*background(?:-color)?\s*:\s*([^;]+)/gi)];
	return declared.at(-1)?.[1]?.trim() ?? element.attributes.get('bgcolor');
}

function groundBehind(badge: PageElement) {
	for (const element of [badge, ...ancestorsOf(badge)]) {
		const said = groundOf(element);
		if (said === undefined) continue;
		const colour = readColour(said);
		// A picture or a gradient hides what is behind it, and says nothing about itself.
		return colour === undefined ? undefined : { said, colour };
	}
	return undefined;
}

/** Themes whose text cannot be read on the ground that the page gives them. */
export const contrastRule: Rule = ({ badges }) =>
	badges.flatMap((badge) => {
		const ground = groundBehind(badge);
		if (ground === undefined) return [];
		const theme = badge.attributes.get('theme');
		const themes: readonly Theme[] =
			theme === 'light' || theme === 'dark' ? [theme] : ['light', 'dark'];
		const contrastOf = (one: Theme) => contrastBetween(ground.colour, textColours[one]);
		const worst = themes.toSorted((one, other) => contrastOf(one) - contrastOf(other))[0];
		if (worst === undefined || contrastOf(worst) >= least) return [];
		const better = worst === 'light' ? 'dark' : 'light';
		const fix = contrastOf(better) >= least ? startTag(badge, { theme: better }) : '';
		const at = { line: badge.line, found: startTag(badge) };
		const ratio = contrastOf(worst).toFixed(1);
		return [finding('low-contrast', at, fix, { ratio, ground: ground.said, theme: worst, better })];
	});
