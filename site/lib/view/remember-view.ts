// The cookie that remembers a view. The server sets it; without a network the page sets the same one.
import { asView, type View, viewInCookies, viewName } from './view.ts';

/** How long a choice is remembered: a year. */
export const rememberedSeconds = 365 * 24 * 3_600;

/** The view that an address asks for, as the server would remember it; `undefined` where it asks for none. */
export function viewCookie({
	protocol,
	search,
}: Pick<URL, 'protocol' | 'search'>): string | undefined {
	const asked: View | undefined = asView(new URLSearchParams(search).get(viewName));
	if (asked === undefined) return undefined;
	const secure = protocol === 'https:' ? '; Secure' : '';
	return `${viewName}=${asked}; Path=/; Max-Age=${rememberedSeconds}; SameSite=Lax${secure}`;
}

/**
 * Shows a page from the device, which was kept in the view of another day, in the one that its address asks
 * for or that was chosen before; gives which. What the address asks for is remembered: no server saw it.
 */
export function takeUpView(): View | undefined {
	const cookie = viewCookie(location);
	// Not every browser has the newer store of cookies, and the server's has to be this very one.
	// biome-ignore lint/suspicious/noDocumentCookie: see above.
	if (cookie !== undefined) document.cookie = cookie;
	const view = viewInCookies(document.cookie);
	if (view !== undefined) document.documentElement.dataset.view = view;
	return view;
}
