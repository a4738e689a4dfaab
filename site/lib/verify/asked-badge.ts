// What the address of the page asks beside the shop: which badge, and on whose page it was shown.
import { type SchemeId, schemeIds } from '@zhixin/api-client';

/** The badge that is asked about. */
export interface AskedAddress {
	readonly scheme: SchemeId | undefined;
	/** The page that showed it; `host` is `undefined` where the origin is none that could be named. */
	readonly from: { readonly origin: string; readonly host: string | undefined } | undefined;
}

/** Reads the query of the page. An origin that is none is kept as one that nobody has. */
export function readAskedBadge(query: URLSearchParams): AskedAddress {
	const scheme = schemeIds.find((id) => id === query.get('scheme'));
	const from = query.get('from');
	if (from === null) return { scheme, from: undefined };
	const address = URL.canParse(from) ? new URL(from) : undefined;
	const isWeb = address?.protocol === 'https:' || address?.protocol === 'http:';
	if (address === undefined || !isWeb) return { scheme, from: { origin: 'null', host: undefined } };
	return { scheme, from: { origin: address.origin, host: address.host } };
}
