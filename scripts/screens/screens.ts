// The pictures of the papers: which page, how large, in which view.
import type { SubjectPage } from '@zhixin/api-client';

/** One picture; its file in docs/screens/ is called by its name. */
export interface Screen {
	readonly name: string;
	readonly path: string;
	readonly size: { readonly width: number; readonly height: number };
	readonly colorScheme?: 'light' | 'dark';
}

const phone = { width: 360, height: 740 };
const wide = { width: 1280, height: 800 };

/** A business of the sample that every release of it holds: look-alikes, a badge, a record. */
const asked = '鹤寿康养老';

async function firstHit(origin: string, filter: Record<string, string>): Promise<string> {
	const query = new URLSearchParams({ q: asked, ...filter });
	const answer = await fetch(`${origin}/api/v1/subjects?${query}`);
	const [first] = ((await answer.json()) as SubjectPage).items;
	if (first === undefined) throw new Error('the pictures show the sample release');
	return first.uscc;
}

/** The pictures of a site that serves the sample release. */
export async function screensOf(origin: string): Promise<Screen[]> {
	const listed = await firstHit(origin, {});
	const holder = await firstHit(origin, { scheme: 'elder-care' });
	const search = `/search?${new URLSearchParams({ q: asked })}`;
	return [
		{ name: 'home', path: '/?view=standard', size: phone },
		{ name: 'search', path: search, size: phone },
		{ name: 'subject', path: `/e/${holder}`, size: phone },
		{ name: 'subject-listed', path: `/e/${listed}`, size: phone },
		{ name: 'subject-dark', path: `/e/${holder}`, size: phone, colorScheme: 'dark' },
		{ name: 'subject-elder', path: `/e/${holder}?view=elder`, size: phone },
		{ name: 'subject-en', path: `/en/e/${holder}`, size: phone },
		{ name: 'home-wide', path: '/?view=standard', size: wide },
		{ name: 'search-wide', path: search, size: wide },
	];
}
