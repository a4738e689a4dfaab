// An answer that comes while somebody reads elsewhere on the page: the focus goes there, so that a
// screen reader reads it out, and it is brought into view at once, without a motion.

/** Attached to the heading of an answer. */
export function arriveAt(heading: HTMLElement): void {
	heading.focus({ preventScroll: true });
	heading.scrollIntoView({ block: 'start' });
}

/** For a field that has to be filled in again: what is wrong is read above it, in its group. */
export function arriveIn(group: HTMLElement, field: HTMLElement): void {
	field.focus({ preventScroll: true });
	group.scrollIntoView({ block: 'start' });
}
