let last: Promise<void> = Promise.resolve();

/** Resolves in a task of its own, after those of all who asked before: between two, a page can listen. */
export function nextTurn(): Promise<void> {
	last = last.then(() => new Promise((go) => setTimeout(go)));
	return last;
}
