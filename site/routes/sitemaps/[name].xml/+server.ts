import { error } from '@sveltejs/kit';
import { ownPages } from '#lib/seo/own-pages.ts';
import { mapBegin, mapEnd, mapEntry } from '#lib/seo/sitemap-xml.ts';
import { ranksOf } from '#lib/seo/subject-maps.ts';
import { xmlResponse } from '#lib/server/http/xml-response.ts';
import { mapEtag } from '#lib/server/sitemap/map-etag.ts';
import { streamMap } from '#lib/server/sitemap/stream-map.ts';
import type { RequestHandler } from './$types';

const pagePaths = ownPages(Object.keys(import.meta.glob('../../**/+page.svelte')));

/** The site's own pages (`pages`), or the subjects of so many ranks (`1`, `2`, …). */
export const GET: RequestHandler = async ({ params: { name }, url, locals }) => {
	const { origin } = url;
	if (name === 'pages') {
		const entries = pagePaths.map((path) => mapEntry(origin, { path }));
		return xmlResponse(
			mapBegin + entries.join('') + mapEnd,
			mapEtag(undefined, origin, ...pagePaths),
		);
	}
	const engine = locals.registry();
	const release = await engine.release();
	const ranks = engine.listing && ranksOf(Number(name), engine.listing.lastRank());
	if (engine.listing === undefined || ranks === undefined || !/^[1-9]\d*$/.test(name)) {
		error(404, 'no such map', { problem: 'not-found' });
	}
	return xmlResponse(streamMap(engine.listing, origin, ranks), mapEtag(release, origin, name));
};
