// Values and names that the element does not know. It never guesses: it falls back to its default,
// which is seldom what the page meant.

import { type Finding, type FindingId, finding } from '../finding.ts';
import { nearestOf } from '../nearest-of.ts';
import { type PageElement, startTag } from '../read-elements.ts';
import { readLanguage } from '../read-language.ts';
import { badgeAround, type Reference } from '../read-page.ts';
import type { Rule } from './rule.ts';
import { schemeIds } from './vocabulary.ts';

const valuesOf = {
	scheme: { id: 'unknown-scheme', known: schemeIds },
	theme: { id: 'unknown-theme', known: ['light', 'dark', 'auto'] },
	size: { id: 'unknown-size', known: ['small', 'medium', 'large'] },
	lang: { id: 'wrong-language', known: ['zh-CN', 'en'] },
} as const satisfies Record<string, { id: FindingId; known: readonly string[] }>;
type Valued = keyof typeof valuesOf;
const valued = Object.keys(valuesOf) as readonly Valued[];

const own: Readonly<Record<string, readonly string[]>> = {
	'zhixin-credit-badge': ['uscc', 'scheme', 'lang', 'theme', 'size'],
};

/** What somebody might hope to set. A badge says what the register says. */
const stateNames = [
	'state',
	'status',
	'verdict',
	'granted',
	'verified',
	'valid',
	'badge',
	'name',
	'grade',
	'score',
	'level',
	'expires',
	'issued',
	'credential',
];

const anywhere =
	/^(?:id|class|style|slot|part|exportparts|dir|title|hidden|inert|role|tabindex|itemscope|item(?:id|prop|ref|type)|nonce|is|translate|accesskey|autofocus|popover|(?:aria|data)-.*|on.*|[@:].*|_ng.*|v-.*|ng-.*|x-.*)$/;

const at = (element: PageElement) => ({ line: element.line, found: startTag(element) });

function checkValue(name: Valued, value: string, place: PageElement, fix: (to: string) => string) {
	const { id, known } = valuesOf[name];
	const right = name === 'lang' ? readLanguage(value) : undefined;
	if ((known as readonly string[]).includes(value)) return [];
	// 'zh' and 'en-GB' are languages of pages; the element reads them, with or without their region.
	if (right !== undefined && value === value.trim()) return [];
	const meant = name === 'lang' ? right : nearestOf(value.trim(), known);
	return [finding(id, at(place), fix(meant ?? ''), { value, known: known.join(', ') })];
}

function ofElement(element: PageElement): Finding[] {
	const names = own[element.name];
	return [...element.attributes].flatMap(([name, value]): readonly Finding[] => {
		if ((valued as readonly string[]).includes(name)) {
			const fix = (to: string) => startTag(element, { [name]: to === '' ? undefined : to });
			return checkValue(name as Valued, value, element, fix);
		}
		if (stateNames.includes(name)) {
			const fix = startTag(element, { [name]: undefined });
			return [finding('state-attribute', at(element), fix, { name })];
		}
		if (names === undefined || names.includes(name) || anywhere.test(name)) return [];
		const meant = nearestOf(name, names);
		const isFree = meant !== undefined && !element.attributes.has(meant);
		const fix = startTag(element, { [name]: undefined, ...(isFree ? { [meant]: value } : {}) });
		return [finding('unknown-attribute', at(element), fix, { name, known: names.join(', ') })];
	});
}

function ofAddress({ kind, element, address }: Reference): Finding[] {
	if (kind === 'module') return [];
	const attribute = kind === 'link' ? 'href' : 'src';
	return valued.flatMap((name) => {
		const value = address.searchParams.get(name);
		if (value === null) return [];
		return checkValue(name, value, element, (to) => {
			const right = new URL(address);
			if (to === '') right.searchParams.delete(name);
			else right.searchParams.set(name, to);
			return startTag(element, { [attribute]: right.href });
		});
	});
}

/** The nearest language around decides where the element names none. */
function ofPage({ badges, elements }: Parameters<Rule>[0]): Finding[] {
	const page = elements.find(({ name }) => name === 'html');
	const lang = page?.attributes.get('lang');
	const asking = badges.some(({ attributes }) => !attributes.has('lang'));
	if (page === undefined || lang === undefined || lang === '' || !asking) return [];
	if (lang === lang.trim() && readLanguage(lang) !== undefined) return [];
	// A page in a third language is right to say so.
	if (lang === lang.trim() && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang)) return [];
	const fix = startTag(page, { lang: readLanguage(lang) ?? 'zh-CN' });
	return [finding('wrong-language', at(page), fix, { value: lang, known: 'zh-CN, en' })];
}

/** Unknown schemes, languages, themes and sizes, unknown names, and names that would set a state. */
export const attributesRule: Rule = (page) => [
	...ofPage(page),
	...page.badges.flatMap(ofElement),
	...page.references.flatMap((reference) => {
		const around = badgeAround(reference.element)?.attributes.get('scheme');
		const asked = reference.address.searchParams.get('scheme');
		// Said once, at the element.
		return asked !== null && asked === around
			? ofAddress(reference).filter(({ id }) => id !== 'unknown-scheme')
			: ofAddress(reference);
	}),
];
