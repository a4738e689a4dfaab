// What the keyboard does to a sheet: it opens into the sheet, Escape and leaving it close it, and the
// focus goes back to what opened it.
import { on } from 'svelte/events';

function close(sheet: HTMLDetailsElement): void {
	sheet.open = false;
	sheet.querySelector('summary')?.focus();
}

/** Closes the sheet in which a button was pressed. */
export function closeSheet({ currentTarget }: Event): void {
	const sheet = currentTarget instanceof Element && currentTarget.closest('details');
	if (sheet) close(sheet);
}

/** Attaches to a `details` element; gives what ends that. */
export function sheetKeys(sheet: HTMLDetailsElement): () => void {
	const undo = [
		on(sheet, 'toggle', () => {
			if (sheet.open) sheet.querySelector('select')?.focus();
		}),
		on(sheet, 'keydown', (event) => {
			if (event.key !== 'Escape' || !sheet.open) return;
			event.preventDefault();
			close(sheet);
		}),
		on(sheet, 'focusout', ({ relatedTarget }) => {
			if (relatedTarget instanceof Node && !sheet.contains(relatedTarget)) sheet.open = false;
		}),
	];
	return () => {
		for (const stop of undo) stop();
	};
}
