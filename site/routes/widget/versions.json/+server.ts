import { etagOf } from '#lib/server/http/etag.ts';
import versions from '../../../../widget/released/versions.json' with { type: 'json' };
import type { RequestHandler } from './$types';

/** Every module that was released, with its hash for `integrity`. */
export const GET: RequestHandler = () => {
	const body = JSON.stringify(versions);
	return new Response(body, {
		headers: {
			'content-type': 'application/json',
			'cache-control': 'public, max-age=300',
			etag: etagOf(body),
		},
	});
};
