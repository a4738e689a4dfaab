// What a contact that an operator wrote leads to, where it is one thing that can be opened.

/** The address of a link, or `undefined` for words. */
export function contactHref(contact: string): string | undefined {
	if (/^https?:\/\/\S+$/i.test(contact)) return contact;
	if (/^[^\s@:/?]+@[^\s@:/?]+$/.test(contact)) return `mailto:${contact}`;
	if (/^\+?[\d\s()-]{3,}$/.test(contact)) return `tel:${contact.replace(/[^\d+]/g, '')}`;
	return undefined;
}
