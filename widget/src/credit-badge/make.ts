// Elements made one by one: no markup is ever read from a string, so no policy of a page is in the way.

type Child = Node | string | false | undefined;

/** Makes an element with attributes; `false` and `undefined` among the children are left out. */
export function make(
	name: string,
	attributes: Readonly<Record<string, string | undefined>>,
	...children: readonly Child[]
): Element {
	const isDrawn = /^(svg|path)$/.test(name);
	const element = isDrawn
		? document.createElementNS('http://www.w3.org/2000/svg', name)
		: document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) {
		if (value !== undefined) element.setAttribute(key, value);
	}
	element.append(...children.filter((child) => child !== false && child !== undefined));
	return element;
}
