// What of ours stands on a page: elements, modules, pictures, frames and links, each with the code
// that it is about and the address that it asks.
import { ancestorsOf, type PageElement, readElements } from './read-elements.ts';

/** Our custom elements. */
export const ourElements = [
	'zhixin-credit-badge',
	'zhixin-credit-search',
	'zhixin-badge-list',
] as const;

/** A part of the page that leads to a register. */
export interface Reference {
	readonly kind: 'module' | 'picture' | 'frame' | 'link';
	readonly element: PageElement;
	readonly address: URL;
	/** The code in the address as it is written; empty for a module. */
	readonly code: string;
}

/** What the rules look at. */
export interface ReadPage {
	readonly elements: readonly PageElement[];
	/** Where the page stands, if that is known. */
	readonly url: URL | undefined;
	/** Our custom elements, in order. */
	readonly badges: readonly PageElement[];
	readonly references: readonly Reference[];
	/** The origin that the page takes its badges from; `undefined` where nothing says so. */
	readonly register: string | undefined;
	/** Whether the caller named the register: then it is to be trusted more than the page. */
	readonly isRegisterGiven: boolean;
}

const modulePath = /\/(?:credit-badge|credit-search|badge-list)\.js$/;
const picturePath = /^\/badge\/([^/]+)\.svg$/;
const framePath = /^(?:\/en)?\/embed\/([^/]+)$/;
const linkPath = /^(?:\/en)?\/(?:v|e)\/([^/]+)\/?$/;

function readAddress(text: string | undefined, base: URL): URL | undefined {
	if (text === undefined) return undefined;
	if (!URL.canParse(text.trim(), base)) return undefined;
	const address = new URL(text.trim(), base);
	return /^https?:$/.test(address.protocol) ? address : undefined;
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

const places = [
	{ name: 'script', attribute: 'src', kind: 'module', path: modulePath },
	{ name: 'img', attribute: 'src', kind: 'picture', path: picturePath },
	{ name: 'iframe', attribute: 'src', kind: 'frame', path: framePath },
	{ name: 'a', attribute: 'href', kind: 'link', path: linkPath },
] as const;

function readReference(element: PageElement, base: URL): Reference | undefined {
	const place = places.find(({ name }) => name === element.name);
	if (place === undefined) return undefined;
	const address = readAddress(element.attributes.get(place.attribute), base);
	const read = address && place.path.exec(address.pathname);
	if (!address || !read) return undefined;
	return { kind: place.kind, element, address, code: decoded(read[1] ?? '') };
}

const isOurs = ({ name }: PageElement) => (ourElements as readonly string[]).includes(name);

/** The one of ours that `element` stands in. */
export function badgeAround(element: PageElement): PageElement | undefined {
	for (const one of ancestorsOf(element)) if (isOurs(one)) return one;
	return undefined;
}

// What a merchant copied from us rather than from a forger: a badge's own link, then its picture.
function guessRegister(references: readonly Reference[]): string | undefined {
	const inside = references.filter(({ element }) => badgeAround(element) !== undefined);
	const order = [
		...inside.filter(({ kind }) => kind === 'link'),
		...references.filter(({ kind }) => kind === 'picture' || kind === 'frame'),
		...references.filter(({ kind }) => kind === 'module'),
	];
	return order[0]?.address.origin;
}

/** Reads a page. `register` is the origin of the register, where the caller knows it. */
export function readPage(
	html: string,
	{ url, register }: { readonly url?: URL | undefined; readonly register?: string | undefined },
): ReadPage {
	const elements = readElements(html);
	const standsAt = url ?? new URL('https://page.invalid/');
	const baseHref = elements.find(
		({ name, attributes }) => name === 'base' && attributes.has('href'),
	);
	const base = readAddress(baseHref?.attributes.get('href'), standsAt) ?? standsAt;
	const all = elements.flatMap((element) => readReference(element, base) ?? []);
	const origin = register ?? guessRegister(all);
	// Half the web has links of such a form: they are ours where they lead to the register, or stand
	// in a badge.
	const references = all.filter(({ kind, element, address }) => {
		if (kind === 'picture' || kind === 'frame') return true;
		if (kind === 'module')
			return address.pathname.includes('/widget/') || address.origin === origin;
		return address.origin === origin || badgeAround(element) !== undefined;
	});
	return {
		elements,
		url,
		badges: elements.filter(isOurs),
		references,
		register: origin,
		isRegisterGiven: register !== undefined,
	};
}
