import { webManifest } from '#lib/install/web-manifest.ts';
import { etagOf } from '#lib/server/http/etag.ts';
import { routes } from '$app/manifest';
import type { RequestHandler } from './$types';

const pages: ReadonlySet<string> = new Set(routes.map(({ id }) => id));

/** The site as an app, in the language of its address; both are one app. */
export const GET: RequestHandler = () => {
	const body = JSON.stringify(webManifest((path) => pages.has(path)));
	return new Response(body, {
		headers: {
			'content-type': 'application/manifest+json',
			'cache-control': 'public, max-age=3600',
			etag: etagOf(body),
		},
	});
};
