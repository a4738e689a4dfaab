// When a person who knows what the site is for may be told that it can be put on the home screen: not on
// the first visit, never twice after a no, never where it already is.

const countName = 'looked-up';
const answerName = 'install';
const enough = 3;

interface LookedUp {
	readonly count: number;
	readonly last: string;
}

/** What a person did here in this sitting. Kept by the tab, and gone with it. */
export function readLookedUp(): LookedUp {
	try {
		const noted = sessionStorage.getItem(countName);
		if (noted !== null) return JSON.parse(noted) as LookedUp;
	} catch {
		// Denied, or not what was noted here.
	}
	return { count: 0, last: '' };
}

/** Counts a page if it is one of a subject, and another one than before. */
export function countLookedUp(pathname: string): void {
	const uscc = /^(?:\/en)?\/e\/([^/]+)/.exec(pathname)?.[1];
	const { count, last } = readLookedUp();
	if (uscc === undefined || uscc === last) return;
	write(sessionStorage, countName, JSON.stringify({ count: count + 1, last: uscc }));
}

/** Who saves something comes back to it: the moment is there. */
export function noteSaved(): void {
	const { last } = readLookedUp();
	write(sessionStorage, countName, JSON.stringify({ count: enough, last }));
	dispatchEvent(new Event(savedEvent));
}

/** On the window, when something was saved for the first time in a sitting. */
export const savedEvent = 'zhixin-saved';

/** Remembers that a person answered. Nothing is written before. */
export const rememberAnswer = (answer: 'yes' | 'no'): void =>
	write(localStorage, answerName, answer);

function hasAnswered(): boolean {
	try {
		return localStorage.getItem(answerName) !== null;
	} catch {
		// What cannot be remembered would be asked for ever.
		return true;
	}
}

function write(store: Storage, name: string, value: string): void {
	try {
		store.setItem(name, value);
	} catch {
		// Denied or full: then nothing is offered, or once more.
	}
}

const isInstalled = () =>
	matchMedia('(display-mode: standalone), (display-mode: minimal-ui)').matches ||
	('standalone' in navigator && navigator.standalone === true);

/** Whether the offer may be made now. */
export const isRightMoment = (): boolean =>
	!isInstalled() && !hasAnswered() && readLookedUp().count >= enough;
