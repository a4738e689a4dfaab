import { nextTurn } from '#lib/alive/next-turn.ts';
import { releaseKey } from '#lib/api/release-key.ts';
import { viewInCookies } from '#lib/view/view.ts';
import { browser } from '$app/env';
import type { LayoutLoad, LayoutServerData } from './$types';

let known: LayoutServerData | undefined;

/** In the browser: whether the server has just sent it, and not long ago. */
function isNews(data: LayoutServerData): boolean {
	const isOther = data !== known;
	known = data;
	return isOther;
}

// A page from the device was kept in no view that anybody chose, and what it says of the release is as old
// as the program. Asked for again, that comes from the API: SvelteKit would wait for its own server first,
// and then for everything else.
export const load: LayoutLoad = async ({ data, fetch, depends }) => {
	depends(releaseKey);
	if (!browser) {
		const { default: footer } = await import('#lib/layout/site-footer.svelte');
		return { ...data, footer };
	}
	if (isNews(data)) {
		// Between what a page needs and its taking up, the page can listen.
		await nextTurn();
		return data;
	}
	const { askRelease } = await import('#lib/api/ask-release.ts');
	const release = await askRelease(fetch);
	const view = viewInCookies(document.cookie);
	return {
		...data,
		...(view === undefined ? {} : { view, isChosen: true }),
		...(release.outcome === 'loaded' ? { release } : {}),
	};
};
