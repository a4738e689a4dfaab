// Whether something waits to be put back, apart from what puts it back: on most pages nothing does.

/** Under which name the storage of the tab holds what was typed. */
export const typedName = 'typed';

/** Whether something that was typed before a reload lies in this tab. */
export function isTypedWaiting(): boolean {
	try {
		return sessionStorage.getItem(typedName) !== null;
	} catch {
		return false;
	}
}
