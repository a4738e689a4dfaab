import { asView, type View, viewName } from '#lib/view/view.ts';
import { self } from '$app/service-worker';

/** How the reader has chosen to see the site; `undefined` where the browser tells the worker no cookies. */
export async function readView(): Promise<View | undefined> {
	if (self.cookieStore === undefined) return undefined;
	return asView((await self.cookieStore.get(viewName))?.value) ?? 'standard';
}
