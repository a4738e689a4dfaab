// robots.txt (RFC 9309). Pages say for themselves whether they may be indexed. Some engines do not state
// that they follow that, so those pages are closed to them here: a copy of a record must not outlive it.

/** Engines that do not say that they follow `noindex`. */
const unsureEngines = [
	'Baiduspider',
	'360Spider',
	'HaosouSpider',
	'Sogou web spider',
	'YisouSpider',
	'Bytespider',
];

/** Whose pages are made of records, of what was typed, or are another for everybody. */
const records = ['/search', '/v/', '/e/*/records/', '/e/92', '/lists/', '/saved', '/offline'];
/** For programs: nothing in it is a page. */
const programs = ['/api/', '/embed/code.gif', '/oembed'];

const inBothLanguages = (paths: readonly string[]) => paths.flatMap((path) => [path, `/en${path}`]);
const closed = (paths: readonly string[]) => paths.map((path) => `Disallow: ${path}`);

/** What robots are told. A sample release is closed: its organisations are invented. */
export function robotsText(origin: string, isSample: boolean): string {
	if (isSample) return 'User-agent: *\nDisallow: /\n';
	const groups = [
		['User-agent: *', ...closed(programs)],
		[
			...unsureEngines.map((name) => `User-agent: ${name}`),
			...closed([...programs, ...inBothLanguages(records)]),
		],
		[`Sitemap: ${origin}/sitemap.xml`],
	];
	return `${groups.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
