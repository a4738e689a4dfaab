import { mapIndex } from '#lib/seo/sitemap-xml.ts';
import { countMaps } from '#lib/seo/subject-maps.ts';
import { languageOf } from '#lib/server/http/language.ts';
import { problemResponse } from '#lib/server/http/problem-response.ts';
import { xmlResponse } from '#lib/server/http/xml-response.ts';
import { mapEtag } from '#lib/server/sitemap/map-etag.ts';
import { todayInChina } from '#lib/source/staleness.ts';
import type { RequestHandler } from './$types';

/** The map of the maps: one of the site's own pages, the others of the subjects of the live release. */
export const GET: RequestHandler = async ({ url, locals, request }) => {
	try {
		const engine = locals.registry();
		const release = await engine.release();
		const count = countMaps(engine.listing?.lastRank() ?? 0);
		const names = ['pages', ...Array.from({ length: count }, (_, index) => String(index + 1))];
		const builtOn = todayInChina(new Date(release.builtAt));
		return xmlResponse(mapIndex(url.origin, names, builtOn), mapEtag(release, url.origin, 'index'));
	} catch (problem) {
		return problemResponse(problem, languageOf(request));
	}
};
