// The data of a page of help as it is asked for, and asked for again without a network.
import type { Bilingual, HelpFact, HelpFacts } from './fact-types.ts';
import { factsPath, type HelpSlug, slugsWithFacts } from './help-paths.ts';

/** Gives the data of a page; `undefined` where it has none, or it cannot be had now. */
export async function loadFacts(
	slug: HelpSlug,
	fetch: typeof globalThis.fetch,
): Promise<HelpFacts | undefined> {
	const known = slugsWithFacts.find((one) => one === slug);
	if (known === undefined) return undefined;
	const answer = await fetch(factsPath(known)).catch(() => undefined);
	return answer?.ok ? ((await answer.json()) as HelpFacts) : undefined;
}

/** Gives the facts of the codes, in their order. */
export function factsOf(facts: HelpFacts | undefined, codes: readonly string[]): HelpFact[] {
	return codes.flatMap((code) => facts?.facts.find((fact) => fact.code === code) ?? []);
}

/** Words of data in the language of the page. */
export const inLanguage = (words: Bilingual, locale: string): string =>
	locale === 'en' ? words.en : words.zh;
