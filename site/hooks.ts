import type { Reroute } from '@sveltejs/kit/hooks';
import { deLocalizeUrl } from '#lib/paraglide/runtime.js';

function isDecodable(pathname: string): boolean {
	try {
		decodeURI(pathname);
		return true;
	} catch {
		return false;
	}
}

/**
 * `/en/search` and `/search` are one route in two languages. An address that cannot be decoded
 * leads to a route that does not exist, so that it is answered like any other wrong address.
 */
export const reroute: Reroute = ({ url }) => {
	const { pathname } = deLocalizeUrl(url);
	if (isDecodable(pathname)) return pathname;
	return pathname.startsWith('/api/') ? '/api/undecodable' : '/undecodable';
};
