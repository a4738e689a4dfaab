// What is left when script, pictures or sight are missing: link, alternative text, title.
import { embedWords } from '@zhixin/api-client/embed';
import { type Finding, finding } from '../finding.ts';
import { ancestorsOf, type PageElement, startTag } from '../read-elements.ts';
import { badgeAround, type Reference } from '../read-page.ts';
import { codeOf } from './codes.ts';
import type { CheckedPage, Rule } from './rule.ts';

const at = (element: PageElement) => ({ line: element.line, found: startTag(element) });

function linkTo({ register }: CheckedPage, code: string, scheme: string | undefined): string {
	const query = scheme === undefined ? '' : `?scheme=${encodeURIComponent(scheme)}`;
	const address = `${register ?? 'https://ORIGIN'}/v/${code}${query}`;
	return `<a href="${address}" referrerpolicy="no-referrer">${embedWords['zh-CN'].look}</a>`;
}

const isSaid = (text: string | undefined) => text !== undefined && text.trim() !== '';

function ofBadge(badge: PageElement, page: CheckedPage): Finding[] {
	const code = codeOf(badge.attributes.get('uscc'));
	if (badge.name !== 'zhixin-credit-badge' || code === undefined) return [];
	const link = page.references.find(
		({ kind, element }) => kind === 'link' && badgeAround(element) === badge,
	);
	if (link !== undefined) return [];
	return [finding('missing-link', at(badge), linkTo(page, code, badge.attributes.get('scheme')))];
}

function ofPicture({ element, code, address }: Reference, page: CheckedPage): Finding[] {
	const right = codeOf(code);
	const unnamed = isSaid(element.attributes.get('alt'))
		? []
		: [finding('missing-alt', at(element), startTag(element, { alt: embedWords['zh-CN'].look }))];
	const isLinked = [...ancestorsOf(element)].some(
		({ name, attributes }) => name === 'a' && attributes.has('href'),
	);
	if (isLinked || right === undefined) return unnamed;
	const open = linkTo(page, right, address.searchParams.get('scheme') ?? undefined);
	const fix = open.replace(embedWords['zh-CN'].look, startTag(element));
	return [...unnamed, finding('missing-link', at(element), fix)];
}

function ofFrame({ element }: Reference): Finding[] {
	const look = embedWords['zh-CN'].look;
	const untitled = isSaid(element.attributes.get('title'))
		? []
		: [finding('missing-title', at(element), startTag(element, { title: look }))];
	const sandbox = element.attributes.get('sandbox');
	if (sandbox === undefined || /(?:^|\s)allow-popups(?:\s|$)/i.test(sandbox)) return untitled;
	const fix = startTag(element, { sandbox: `${sandbox} allow-popups`.trim() });
	return [...untitled, finding('tight-sandbox', at(element), fix)];
}

function ofLink({ element, address }: Reference, { register }: CheckedPage): Finding[] {
	if (address.origin !== register || !/^(?:\/en)?\/e\//.test(address.pathname)) return [];
	if (badgeAround(element) === undefined) return [];
	const href = address.href.replace('/e/', '/v/');
	return [finding('old-link', at(element), startTag(element, { href }))];
}

/** Badges and pictures without link, pictures without alternative text, frames without title. */
export const fallbacksRule: Rule = (page) => [
	...page.badges.flatMap((badge) => ofBadge(badge, page)),
	...page.references.flatMap((reference) => {
		if (reference.kind === 'picture') return ofPicture(reference, page);
		if (reference.kind === 'frame') return ofFrame(reference);
		return reference.kind === 'link' ? ofLink(reference, page) : [];
	}),
];
