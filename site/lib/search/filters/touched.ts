import type { Attachment } from 'svelte/attachments';

/** Calls `act` once, before the first thing that is done in an element shows: it is opened, pressed, reached. */
export function touched(
	act: (element: HTMLDetailsElement) => void,
): Attachment<HTMLDetailsElement> {
	return (element) => {
		const heard = ['toggle', 'focusin', 'pointerdown'];
		const end = () => {
			for (const type of heard) element.removeEventListener(type, once);
		};
		const once = () => {
			end();
			act(element);
		};
		for (const type of heard) element.addEventListener(type, once);
		if (element.open || element.contains(document.activeElement)) once();
		return end;
	};
}
