// A page that is shown from the device, as nobody answered, is read anew once somebody does: also when the late
// answer has come. What stands there is not taken away before the new is there.
import { page } from '$app/state';
import { onReached } from './ask-worker.ts';
import { reloading } from './reloading.ts';

/** On a line on which every answer comes too late, an open page asks ever more seldom. */
const firstWaitMilliseconds = 5_000;

/** Calls `load` whenever the page is to be read anew; gives what ends that. */
export function renewKept(load: () => void): () => void {
	const isTime = reloading(firstWaitMilliseconds);
	return onReached((isReachable) => {
		if (isReachable && isTime(page.data.keptAt ? 1 : 0)) load();
	});
}
