// Whether a person may be told that the site can be put on the home screen: never twice after a no, never
// where it already is.

const answerName = 'install';

/** Remembers that a person answered. Nothing is written before. */
export function rememberAnswer(answer: 'yes' | 'no'): void {
	try {
		localStorage.setItem(answerName, answer);
	} catch {
		// Denied or full: then it is offered once more.
	}
}

function hasAnswered(): boolean {
	try {
		return localStorage.getItem(answerName) !== null;
	} catch {
		// What cannot be remembered would be asked for ever.
		return true;
	}
}

const isInstalled = () =>
	matchMedia('(display-mode: standalone), (display-mode: minimal-ui)').matches ||
	('standalone' in navigator && navigator.standalone === true);

export const mayBeOffered = (): boolean => !isInstalled() && !hasAnswered();
