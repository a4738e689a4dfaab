import { readChoice } from '#lib/embed/choice.ts';
import { findBusiness } from '#lib/embed/find-business.ts';
import { readBusiness } from '#lib/embed/read-business.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { readAsked } from '#lib/search/asked.ts';
import type { PageServerLoad } from './$types';

/** The code that was chosen from a list stands in `uscc`, what was typed in `q`. */
export const load: PageServerLoad = async ({ url, fetch }) => {
	const chosen = url.searchParams.get('uscc') ?? '';
	const typed = readAsked(url.searchParams).q ?? '';
	const found = await findBusiness(chosen || typed, fetch);
	// Not kept and not shown again: it may be a person's number.
	const q = found.outcome === 'person' ? '' : typed;
	const choice = readChoice(url.searchParams, getLocale());
	const reading =
		found.outcome === 'code' ? await readBusiness(found.uscc, url.origin, fetch) : undefined;
	return { q, found, reading, choice, origin: url.origin };
};
