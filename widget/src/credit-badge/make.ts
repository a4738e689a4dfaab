// Elements made one by one: no markup is ever read from a string, so no policy of a page is in the way.

type Child = Node | string | false | undefined;

/** Makes an element with attributes; what is empty among the children is left out. */
export function make(
	name: string,
	attributes: Readonly<Record<string, string | undefined>>,
	...children: readonly Child[]
): Element {
	const space = /svg|path/.test(name) ? '2000/svg' : '1999/xhtml';
	const element = document.createElementNS(`http://www.w3.org/${space}`, name);
	for (const [key, value] of Object.entries(attributes)) {
		if (value !== undefined) element.setAttribute(key, value);
	}
	element.append(...(children.filter(Boolean) as (Node | string)[]));
	return element;
}
