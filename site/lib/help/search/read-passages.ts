// All that can be found in the help, in one language. Loaded only by who searches.
import { getLocale, localizeHref } from '#lib/paraglide/runtime.js';
import { sentences } from '#lib/text/sentences.ts';
import type { HelpFacts } from '../fact-types.ts';
import { factsOf, inLanguage, loadFacts } from '../help-facts.ts';
import { helpPath } from '../help-paths.ts';
import { helpTitles } from '../help-titles.ts';
import { type LoadedHelp, loadAllHelp } from '../load-help-page.ts';
import type { Passage } from './search-help.ts';

function sectionPassages({ slug, sections }: LoadedHelp, facts: HelpFacts | undefined): Passage[] {
	const title = helpTitles[slug].title();
	return sections.map(({ id, heading, text, points, steps, facts: codes }) => {
		const said = [text, points, steps].flatMap((says) => says ?? []).map((say) => say());
		const stated = factsOf(facts, codes ?? []).map(({ words }) => inLanguage(words, getLocale()));
		return {
			href: localizeHref(`${helpPath(slug)}#${id}`),
			title,
			heading: heading(),
			text: sentences(...said, ...stated),
		};
	});
}

/** Each act, list, register and telephone is found by its own name. */
function rowPassages({ slug }: LoadedHelp, facts: HelpFacts | undefined): Passage[] {
	if (facts === undefined) return [];
	const title = helpTitles[slug].title();
	const locale = getLocale();
	const rows = [facts.acts, facts.dishonesty, facts.honours, facts.registers].flat();
	return rows.map(({ code, name, meaning }) => ({
		href: localizeHref(`${helpPath(slug)}#${code}`),
		title,
		heading: inLanguage(name, locale),
		text: meaning === null ? '' : inLanguage(meaning, locale),
	}));
}

/** Gives all passages. Data that cannot be had now is left out; its words are found without it. */
export async function readPassages(fetch: typeof globalThis.fetch): Promise<Passage[]> {
	const pages = await loadAllHelp();
	const passages = pages.map(async (help) => {
		const facts = await loadFacts(help.slug, fetch);
		return [...sectionPassages(help, facts), ...rowPassages(help, facts)];
	});
	return (await Promise.all(passages)).flat();
}
