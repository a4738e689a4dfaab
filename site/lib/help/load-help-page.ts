// Each page of help is a part of the program of its own: nobody loads the words of another.
import type { HelpSections } from './help-page.ts';
import { type HelpSlug, helpSlugs } from './help-paths.ts';

const pages: Record<HelpSlug, () => Promise<{ readonly sections: HelpSections }>> = {
	record: () => import('./pages/record.ts'),
	meanings: () => import('./pages/meanings.ts'),
	plaques: () => import('./pages/plaques.ts'),
	prepaid: () => import('./pages/prepaid.ts'),
	repair: () => import('./pages/repair.ts'),
	rights: () => import('./pages/rights.ts'),
	desks: () => import('./pages/desks.ts'),
	report: () => import('./pages/report.ts'),
	using: () => import('./pages/using.ts'),
	limits: () => import('./pages/limits.ts'),
};

/** A page with its slug. */
export interface LoadedHelp {
	readonly slug: HelpSlug;
	readonly sections: HelpSections;
}

/** Gives the words of a page. Rejects where its part of the program cannot be fetched. */
export async function loadHelpPage(slug: HelpSlug): Promise<LoadedHelp> {
	return { slug, sections: (await pages[slug]()).sections };
}

/** Gives all pages, for the search. */
export const loadAllHelp = (): Promise<LoadedHelp[]> => Promise.all(helpSlugs.map(loadHelpPage));
