// One observer for all elements of a page: two hundred observers cost what two hundred badges may
// not, and a badge that nobody scrolls to should ask nothing.

// About one swipe ahead, so that the answer is there when the badge comes into view.
const AHEAD = '300px';

const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

function announce(entries: readonly IntersectionObserverEntry[]): void {
	for (const { isIntersecting, target } of entries) {
		if (!isIntersecting) continue;
		const arrived = waiting.get(target);
		forget(target);
		arrived?.();
	}
}

/** Calls back once, as soon as the element is near the part of the page that is seen. */
export function whenNear(element: Element, arrived: () => void): void {
	observer ??= new IntersectionObserver(announce, { rootMargin: AHEAD });
	waiting.set(element, arrived);
	observer.observe(element);
}

/** Stops waiting for an element, as when it left the page. */
export function forget(element: Element): void {
	waiting.delete(element);
	observer?.unobserve(element);
}
