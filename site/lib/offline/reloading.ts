// An end that has come is asked for again once. What is still past then, because a clock is wrong or the
// register late, is asked for ever more seldom: a page that stands open is no load on anybody.

const firstWaitMilliseconds = 60_000;

/** Says when an open page is to be loaded again, each time that it is told how much on it is past. */
export function reloading(firstWait = firstWaitMilliseconds): (past: number) => boolean {
	let [known, wait, next] = [0, 0, 0];
	return (past) => {
		const isOther = past !== known;
		known = past;
		if (past === 0 || (!isOther && performance.now() < next)) return false;
		wait = isOther ? firstWait : wait * 2;
		next = performance.now() + wait;
		return true;
	};
}
