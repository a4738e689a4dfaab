import { isHelpPath } from '#lib/help/help-paths.ts';

const chinese = '/offline';
const english = '/en/offline';

// With a network these are asked for as every page is: no one visits the address with the parameter,
// so what is kept under it stands in only where there is no network.
const withoutNetwork = ['/scan', '/en/scan', '/saved', '/en/saved'];
const keptPage = (pathname: string) => `${pathname}?offline`;

/** What is kept on the device for when there is no network: words only, no fact about anybody. */
export const offlinePages = [
	...[chinese, english, `${chinese}/kept`, `${english}/kept`],
	...withoutNetwork.map(keptPage),
] as const;

/** Whether an offline page says more than that there is no network. */
export const saysSomething = (page: string): boolean => page !== chinese && page !== english;

/**
 * The address of the offline page in the language of the page that could not be reached; the one
 * that opens what is kept, when something is. The scanner needs no network to read a code, and what
 * was saved lies on the device. The help is a part of the program, which is kept: the same page opens it.
 */
export function offlinePageFor(pathname: string, isKept: boolean): string {
	if (withoutNetwork.includes(pathname)) return keptPage(pathname);
	const page = /^\/en(\/|$)/.test(pathname) ? english : chinese;
	return isKept || isHelpPath(pathname) ? `${page}/kept` : page;
}
