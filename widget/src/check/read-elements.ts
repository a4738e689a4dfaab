// A page as a browser reads it, flattened: its elements in order, each with its attributes, its line
// and what it stands in. Walked without recursion, since a hostile page may be nested without end.
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** One element of a page. */
export interface PageElement {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	/** Counted from 1; absent for what the parser supplied itself. */
	readonly line: number | undefined;
	readonly parent: PageElement | undefined;
	/** The text directly inside, shortened. */
	readonly text: string;
}

const longestText = 200;

function textOf(children: readonly Node[]): string {
	let text = '';
	for (const child of children) {
		if (text.length > longestText) break;
		if (child.nodeName === '#text' && 'value' in child) text += child.value;
	}
	return text.slice(0, longestText).trim();
}

/** The elements of `html` in the order of the page; any text is a page. */
export function readElements(html: string): PageElement[] {
	// Without script, as a reader whose browser blocks it: what is in `noscript` counts.
	const page = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
	const elements: PageElement[] = [];
	const waiting: { node: Node; parent: PageElement | undefined }[] = [];
	const enter = (children: readonly Node[], parent: PageElement | undefined) => {
		for (const node of children.toReversed()) waiting.push({ node, parent });
	};
	enter(page.childNodes, undefined);
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		const { node, parent } = next;
		if (!('attrs' in node)) continue;
		const element: PageElement = {
			name: node.tagName,
			attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
			line: node.sourceCodeLocation?.startLine,
			parent,
			text: textOf(node.childNodes),
		};
		elements.push(element);
		enter(node.childNodes, element);
	}
	return elements;
}

/** What `element` stands in, from the nearest outwards. */
export function* ancestorsOf(element: PageElement): Generator<PageElement> {
	for (let at = element.parent; at !== undefined; at = at.parent) yield at;
}

const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The start tag of `element` as it should be written, with `changes`; `undefined` takes one away. */
export function startTag(
	element: PageElement,
	changes: Readonly<Record<string, string | undefined>> = {},
): string {
	const attributes = new Map<string, string | undefined>(element.attributes);
	for (const [name, value] of Object.entries(changes)) attributes.set(name, value);
	const written = [...attributes].flatMap(([name, value]) =>
		value === undefined ? [] : value === '' ? [` ${name}`] : [` ${name}="${escaped(value)}"`],
	);
	return `<${element.name}${written.join('')}>`;
}
