// Where the register is asked. Set by script only, never by an attribute: whoever may write markup
// on a page but no script (an author in a CMS) must not be able to point a badge at an API that
// answers what he likes.

let current: string | undefined;

/** What a page that bundles the package has to say once. */
export interface WidgetConfiguration {
	/** The origin of the deployment whose register is asked, e.g. `https://credit.example.gov.cn`. */
	readonly apiOrigin: string;
}

/**
 * Names the deployment that answers, for all badges of the page. The embed module does this itself
 * with the origin it was loaded from. Throws a TypeError when the origin is no http(s) address.
 */
export function configure({ apiOrigin }: WidgetConfiguration): void {
	const { origin, protocol } = new URL(apiOrigin);
	if (!protocol.startsWith('http')) throw new TypeError(`no origin: ${apiOrigin}`);
	current = origin;
}

/** Gives the configured origin, or undefined when nobody named one. */
export function apiOrigin(): string | undefined {
	return current;
}
