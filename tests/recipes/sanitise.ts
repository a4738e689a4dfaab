// What different places leave of a text. Lists that a place publishes are data; filters that exist as
// packages run as they are.
import { readFileSync } from 'node:fs';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import sanitizeHtml from 'sanitize-html';
import { filterXSS } from 'xss';

interface Rules {
	readonly place: string;
	readonly basis: string;
	readonly verified: string;
	readonly elements: Readonly<Record<string, string[]>>;
	readonly everywhere: string[];
	readonly protocols: string[];
	/** `own`: pictures of other sites are taken away. */
	readonly pictures: 'any' | 'own';
}

/** A place where a text is filtered before readers see it. */
export interface Place {
	readonly name: string;
	readonly sanitise: (markup: string) => string;
}

const folder = new URL('./sanitisers/', import.meta.url);

/** The rules of a list. */
export function readRules(file: string): Rules {
	return JSON.parse(readFileSync(new URL(`${file}.json`, folder), 'utf8')) as Rules;
}

/** A place that has published a list of what it keeps. */
export function placeWithList(file: string): Place {
	const rules = readRules(file);
	const sanitise = (markup: string) =>
		sanitizeHtml(markup, {
			allowedTags: Object.keys(rules.elements),
			allowedAttributes: { ...rules.elements, '*': rules.everywhere },
			allowedSchemes: rules.protocols,
			exclusiveFilter: ({ tag, attribs }) =>
				rules.pictures === 'own' &&
				tag === 'img' &&
				!(attribs.src ?? '').startsWith('https://own.example/'),
		});
	return { name: rules.place, sanitise };
}

/** What authorities' systems and editors run: two filters as they come, with their defaults. */
export const placesWithFilter: readonly Place[] = [
	{
		name: 'DOMPurify, defaults',
		sanitise: (markup) => createDOMPurify(new JSDOM('').window).sanitize(markup),
	},
	{ name: 'js-xss, defaults', sanitise: (markup) => filterXSS(markup) },
	{
		name: 'js-xss, strict: unknown elements and what scripts hold are dropped',
		sanitise: (markup) =>
			filterXSS(markup, { stripIgnoreTag: true, stripIgnoreTagBody: ['script', 'style'] }),
	},
];
