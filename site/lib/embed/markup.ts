// Small pieces of markup that every recipe is written with.

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text as markup. */
export function escapeText(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** A start tag; attributes without a value are left out. */
export function openTag(name: string, attributes: Attributes): string {
	const written = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined ? [] : [` ${key}="${escapeText(String(value))}"`],
	);
	return `<${name}${written.join('')}>`;
}

/** An element around markup that is already escaped. */
export function wrap(name: string, attributes: Attributes, inner: string): string {
	return `${openTag(name, attributes)}${inner}</${name}>`;
}
