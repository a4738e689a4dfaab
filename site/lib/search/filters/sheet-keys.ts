// What the keyboard does to a sheet: it opens into the sheet, Escape and leaving it close it, and the
// focus goes back to what opened it.
import { on } from 'svelte/events';

/** Attaches to a `details` element; gives what ends that. */
export function sheetKeys(sheet: HTMLDetailsElement): () => void {
	const opener = sheet.querySelector('summary');
	const undo = [
		on(sheet, 'toggle', () => {
			if (sheet.open) sheet.querySelector<HTMLElement>('select, button')?.focus();
		}),
		on(sheet, 'keydown', (event) => {
			if (event.key !== 'Escape' || !sheet.open) return;
			event.preventDefault();
			sheet.open = false;
			opener?.focus();
		}),
		on(sheet, 'focusout', ({ relatedTarget }) => {
			if (relatedTarget instanceof Node && !sheet.contains(relatedTarget)) sheet.open = false;
		}),
	];
	return () => {
		for (const stop of undo) stop();
	};
}
