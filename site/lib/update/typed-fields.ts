// What somebody typed on a page and has not sent, so that it outlives a reload. It lies in the storage
// of the tab for that moment, on the device, and goes with the tab.

import { typedName } from './typed-waiting.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface TypedField {
	readonly at: string;
	readonly value: string;
	readonly isChecked: boolean;
}

const fieldSelector = 'input, textarea, select';
/** Nothing that may be kept, or nothing that anybody typed. */
const passedOver = new Set(['password', 'hidden', 'submit', 'button', 'reset', 'image']);

const fieldsOf = (page: ParentNode) => [...page.querySelectorAll<Field>(fieldSelector)];

function isTyped(field: Field): boolean {
	if (passedOver.has(field.type)) return false;
	if (field instanceof HTMLSelectElement) {
		return [...field.options].some(({ selected, defaultSelected }) => selected !== defaultSelected);
	}
	if (field.type === 'checkbox' || field.type === 'radio') {
		return (field as HTMLInputElement).checked !== (field as HTMLInputElement).defaultChecked;
	}
	return field.value !== field.defaultValue;
}

/** A name for a field that it has again on the same page: its id, or which of that name it is. */
function placeOf(field: Field, all: readonly Field[]): string {
	if (field.id !== '') return `#${field.id}`;
	const alike = all.filter(({ name, type }) => name === field.name && type === field.type);
	return `${field.type} ${field.name} ${alike.indexOf(field)}`;
}

const addressOf = ({ pathname, search }: Location) => pathname + search;

/** Whether something is typed on the page that has not been sent. */
export const isSomethingTyped = (): boolean => fieldsOf(document).some(isTyped);

/** Keeps what is typed for the next load of this page; `false` where that cannot be. */
export function keepTyped(): boolean {
	const fields = fieldsOf(document);
	const typed = fields.filter(isTyped);
	if (typed.length === 0) return true;
	// A browser gives no file back.
	if (typed.some(({ type }) => type === 'file')) return false;
	const kept: TypedField[] = typed.map((field) => ({
		at: placeOf(field, fields),
		value: field.value,
		isChecked: 'checked' in field && field.checked,
	}));
	try {
		sessionStorage.setItem(typedName, JSON.stringify([addressOf(location), kept]));
		return true;
	} catch {
		return false;
	}
}

function putBack(field: Field, { value, isChecked }: TypedField): void {
	if (field.type === 'checkbox' || field.type === 'radio') {
		(field as HTMLInputElement).checked = isChecked;
	} else {
		field.value = value;
	}
	// As if it were typed: whatever follows the field takes notice.
	field.dispatchEvent(new Event('input', { bubbles: true }));
	field.dispatchEvent(new Event('change', { bubbles: true }));
}

function readTyped(): TypedField[] {
	try {
		const [address, kept] = JSON.parse(sessionStorage.getItem(typedName) ?? '[]');
		return address === addressOf(location) ? kept : [];
	} catch {
		return [];
	}
}

/**
 * Puts back what was typed before the reload. A field that is not there yet gets its text when it
 * comes, for as long as the page is open.
 */
export function restoreTyped(): void {
	let waiting = readTyped();
	const restore = () => {
		const fields = fieldsOf(document);
		waiting = waiting.filter((typed) => {
			const field = fields.find((one) => placeOf(one, fields) === typed.at);
			if (field === undefined) return true;
			putBack(field, typed);
			return false;
		});
		if (waiting.length > 0) return;
		observer.disconnect();
		sessionStorage.removeItem(typedName);
	};
	const observer = new MutationObserver(restore);
	if (waiting.length === 0) return;
	observer.observe(document.body, { childList: true, subtree: true });
	restore();
}
