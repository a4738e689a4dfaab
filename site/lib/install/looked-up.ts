// How much a person has looked up in this sitting. Kept by the tab, and gone with it.

const countName = 'looked-up';
/** So many businesses, or one that was saved: who did that knows what the site is for. */
const enough = 3;

interface LookedUp {
	readonly count: number;
	readonly last: string;
}

function readLookedUp(): LookedUp {
	try {
		const noted = sessionStorage.getItem(countName);
		if (noted !== null) return JSON.parse(noted) as LookedUp;
	} catch {
		// Denied, or not what was noted here.
	}
	return { count: 0, last: '' };
}

function note(lookedUp: LookedUp): void {
	try {
		sessionStorage.setItem(countName, JSON.stringify(lookedUp));
	} catch {
		// Denied or full: then nothing is offered.
	}
}

/** Counts a page if it is one of a subject, and another one than before. */
export function countLookedUp(pathname: string): void {
	const uscc = /^(?:\/en)?\/e\/([^/]+)/.exec(pathname)?.[1];
	const { count, last } = readLookedUp();
	if (uscc === undefined || uscc === last) return;
	note({ count: count + 1, last: uscc });
}

/** Whether a person has looked up enough to know what the site is for. */
export const hasLookedUpEnough = (): boolean => readLookedUp().count >= enough;

/** On the window, when something was saved for the first time in a sitting. */
export const savedEvent = 'zhixin-saved';

/** Who saves something comes back to it: that is enough. */
export function noteSaved(): void {
	note({ ...readLookedUp(), count: enough });
	dispatchEvent(new Event(savedEvent));
}
