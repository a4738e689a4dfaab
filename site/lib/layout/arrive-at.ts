// An answer that comes while somebody reads elsewhere on the page: the focus goes there, so that a
// screen reader reads it out, and it is brought into view at once, without a motion.

/** For the heading of an answer, or the field that has to be filled in again. */
export function arriveAt(element: HTMLElement): void {
	element.focus({ preventScroll: true });
	element.scrollIntoView({ block: 'start' });
}
