// What a page takes from the device once it knows that there is no network; loaded then and not before.
import { releaseKey } from '#lib/api/release-key.ts';
import { takeUpView } from '#lib/view/remember-view.ts';
import { invalidate } from '$app/navigation';
import { page } from '$app/state';
import { readFollowing } from './kept-store.ts';

export { default as AsOfLine } from './as-of-line.svelte';
export { whyFromDevice } from './why-from-device.ts';

/** Shows the page in the view that was chosen, and gives since when what it shows is true. */
export async function takeUpWithoutNetwork(): Promise<string | undefined> {
	const view = takeUpView();
	// A page that is about to open another one takes the view along.
	const isOther = view !== undefined && page.data.view !== view && !page.data.isOpening;
	if (isOther) void invalidate(releaseKey);
	return (await readFollowing())?.at;
}
