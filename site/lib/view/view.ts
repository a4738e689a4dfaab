// How the site is shown: as it is, or with bigger doors for eyes and hands that need them
// (移动互联网应用适老化通用设计规范, 工信部 2021-04; docs: 1.1 字型大小, 2.1 触控).

/** `elder`: main text of 18 pt; the others of 24 and 30 pt. */
export const views = ['standard', 'elder', 'elder-2', 'elder-3'] as const;
export type View = (typeof views)[number];

/** The sizes of text in elder mode, smallest first. */
export const elderViews = ['elder', 'elder-2', 'elder-3'] as const satisfies readonly View[];

/** The name of the parameter of an address, and of the cookie that remembers the choice. */
export const viewName = 'view';

/** A view by its name; `undefined` for any other text. */
export const asView = (text: string | null | undefined): View | undefined =>
	views.find((view) => view === text);

/** Whether a view is one of elder mode. */
export const isElder = (view: View): boolean => view !== 'standard';

/** The view that a list of cookies (`document.cookie`, the `Cookie` header) remembers. */
export function viewInCookies(cookies: string): View | undefined {
	const pairs = cookies.split(';').map((pair) => pair.trim().split('='));
	return asView(pairs.find(([name]) => name === viewName)?.[1]);
}

/** The address of the same page in another view, without its origin. */
export function addressIn(url: Pick<URL, 'pathname' | 'search'>, view: View): string {
	const search = new URLSearchParams(url.search);
	search.set(viewName, view);
	return `${url.pathname}?${search}`;
}
