// Which pages are for search engines (docs/decisions/0022). A copy in an index lives on after what it
// says has ended, so a page that is made of records is none of them; nor is one about an individual
// business, whose name is often that of a person; nor one that differs for everybody who opens it.

/** Routes that no engine should keep; all others are for everybody, new ones included. */
const notForEngines = [
	/^\/search$/,
	/^\/saved\b/,
	/^\/shared\b/,
	/^\/offline\b/,
	/^\/v\b/,
	/^\/e\/\[uscc\]\/./,
	/^\/lists\/\[code\]/,
	/^\/embed\/\[uscc\]/,
	/^\/corrections\b/,
	/^\/recover\b/,
	/^\/developers\/components/,
];

// GB 32100-2015: registered with market supervision, an individual business.
const individual = /^92/;

/** A page as it was asked for. */
export interface AskedPage {
	readonly routeId: string | null;
	readonly uscc: string | undefined;
	/** Every organisation of a sample release is invented. */
	readonly isSample: boolean;
}

/** Whether a route is for search engines at all. */
export const isForEngines = (routeId: string): boolean =>
	!notForEngines.some((route) => route.test(routeId));

/** Whether this page may stand in the index of a search engine. */
export function mayBeIndexed({ routeId, uscc, isSample }: AskedPage): boolean {
	if (isSample || routeId === null || !isForEngines(routeId)) return false;
	return uscc === undefined || !individual.test(uscc);
}
