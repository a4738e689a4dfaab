// The pictures of the app: those of the papers and those that a browser shows before it installs.
import type { SubjectPage } from '@zhixin/api-client';

/** One picture: of which page, how large, in which view. */
export interface Screen {
	/** Ends in .png, or in .webp where bytes count. */
	readonly file: string;
	readonly path: string;
	readonly size: { readonly width: number; readonly height: number };
	readonly colorScheme?: 'light' | 'dark';
	readonly language?: 'zh-CN' | 'en';
	/** Points of the screen in each of ours; 1 unless said. */
	readonly scale?: number;
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

async function ofPapers(origin: string): Promise<Screen[]> {
	const listed = await firstHit(origin, {});
	const holder = await firstHit(origin, { scheme: 'elder-care' });
	const search = `/search?${new URLSearchParams({ q: asked })}`;
	const screens = [
		{ name: 'home', path: '/?view=standard', size: phone },
		{ name: 'search', path: search, size: phone },
		{ name: 'subject', path: `/e/${holder}`, size: phone },
		{ name: 'subject-listed', path: `/e/${listed}`, size: phone },
		{ name: 'subject-dark', path: `/e/${holder}`, size: phone, colorScheme: 'dark' as const },
		{ name: 'subject-elder', path: `/e/${holder}?view=elder`, size: phone },
		{ name: 'subject-en', path: `/en/e/${holder}`, size: phone },
		{ name: 'home-wide', path: '/?view=standard', size: wide },
		{ name: 'search-wide', path: search, size: wide },
	];
	return screens.map(({ name, ...screen }) => ({ file: `docs/screens/${name}.png`, ...screen }));
}

/** `site/lib/install/screens.ts` says of each what it shows. */
async function ofManifest(origin: string): Promise<Screen[]> {
	const subject = await firstHit(origin, { scheme: 'elder-care' });
	const pages = { home: '/', results: '/search?q=养老', subject: `/e/${subject}` };
	const forms = {
		narrow: { size: phone, scale: 2 },
		wide: { size: wide, scale: 1 },
	};
	const languages = { 'zh-CN': '', en: '/en' };
	return Object.entries(languages).flatMap(([language, prefix]) =>
		Object.entries(forms).flatMap(([form, how]) =>
			Object.entries(pages).map(([name, path]) => ({
				file: `static/screens/${language}-${name}-${form}.webp`,
				path: prefix + path,
				language: language as 'zh-CN' | 'en',
				...how,
			})),
		),
	);
}

/** The pictures of a site that serves the sample release. */
export async function screensOf(origin: string): Promise<Screen[]> {
	return [...(await ofPapers(origin)), ...(await ofManifest(origin))];
}
