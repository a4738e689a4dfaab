const chinese = '/offline';
const english = '/en/offline';

/** What is kept on the device for when there is no network: words only, no fact about anybody. */
export const offlinePages = [chinese, english, `${chinese}/kept`, `${english}/kept`] as const;

/**
 * The address of the offline page in the language of the page that could not be reached; the one
 * that opens what is kept, when something is.
 */
export function offlinePageFor(pathname: string, isKept: boolean): string {
	const page = /^\/en(\/|$)/.test(pathname) ? english : chinese;
	return isKept ? `${page}/kept` : page;
}
