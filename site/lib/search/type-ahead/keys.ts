// The keys of an editable combobox with manual selection, after the WAI-ARIA Authoring Practices.
import type { TypeAhead } from './type-ahead.svelte.ts';

// Safari ends a composition before the key that ended it: only this number tells that it was one.
const inputMethodKey = 229;

function closeOrClear(ahead: TypeAhead, field: HTMLInputElement): void {
	if (ahead.isOpen) {
		ahead.close();
		return;
	}
	field.value = '';
	field.dispatchEvent(new Event('input', { bubbles: true }));
}

function arrow({ altKey, key }: KeyboardEvent, ahead: TypeAhead, field: HTMLInputElement): void {
	if (altKey && key === 'ArrowUp') {
		ahead.close();
		return;
	}
	if (!ahead.isOpen) ahead.open(field.value);
	if (ahead.isOpen && !altKey) ahead.move(key === 'ArrowDown' ? 1 : -1);
}

/**
 * What a key does to the list; `choose` opens the chosen one. Keys that belong to an input method
 * are its own, and any key that moves in the text gives the choice back to the text.
 */
export function handleKey(
	event: KeyboardEvent,
	ahead: TypeAhead,
	field: HTMLInputElement,
	choose: () => void,
): void {
	if (event.isComposing || event.keyCode === inputMethodKey) return;
	switch (event.key) {
		case 'ArrowDown':
		case 'ArrowUp':
			event.preventDefault();
			arrow(event, ahead, field);
			break;
		case 'Escape':
			event.preventDefault();
			closeOrClear(ahead, field);
			break;
		case 'Enter':
			if (ahead.active < 0) break;
			event.preventDefault();
			choose();
			break;
		case 'Home':
		case 'End':
		case 'ArrowLeft':
		case 'ArrowRight':
			ahead.active = -1;
	}
}
