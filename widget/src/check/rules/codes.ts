// Codes that cannot exist, that are missing, or that contradict each other.
import { readUscc } from '@zhixin/api-client/identifiers';
import { type Finding, finding } from '../finding.ts';
import { startTag } from '../read-elements.ts';
import { badgeAround, type Reference } from '../read-page.ts';
import type { Rule } from './rule.ts';

/** The code in its one spelling, where it is one. */
export function codeOf(text: string | undefined): string | undefined {
	const reading = text === undefined ? undefined : readUscc(text);
	return reading?.outcome === 'valid' ? reading.uscc : undefined;
}

function suggestionFor(text: string): string | undefined {
	const reading = readUscc(text);
	return reading.outcome === 'invalid' ? reading.suggestions[0] : undefined;
}

function ofBadges(page: Parameters<Rule>[0]): Finding[] {
	return page.badges.flatMap((badge) => {
		if (badge.name !== 'zhixin-credit-badge') return [];
		const written = badge.attributes.get('uscc')?.trim() ?? '';
		const at = { line: badge.line, found: startTag(badge) };
		const inside = page.references.filter(({ element }) => badgeAround(element) === badge);
		const linked = inside.map(({ code }) => codeOf(code)).find((code) => code !== undefined);
		if (written === '') {
			return [finding('missing-uscc', at, linked ? startTag(badge, { uscc: linked }) : '')];
		}
		const code = codeOf(written);
		if (code === undefined) {
			const meant = suggestionFor(written) ?? linked;
			const fix = meant ? startTag(badge, { uscc: meant }) : '';
			return [finding('invalid-uscc', at, fix, { code: written })];
		}
		const other = inside.find((one) => {
			const theirs = codeOf(one.code);
			return theirs !== undefined && theirs !== code;
		});
		return other ? [mismatch(other, code)] : [];
	});
}

function corrected({ element, address, code }: Reference, right: string): string {
	const attribute = element.name === 'a' ? 'href' : 'src';
	const path = address.pathname.split('/').map((part) => {
		if (part === encodeURIComponent(code) || part === code) return right;
		return part === `${code}.svg` ? `${right}.svg` : part;
	});
	return startTag(element, { [attribute]: `${address.origin}${path.join('/')}${address.search}` });
}

function mismatch(reference: Reference, code: string): Finding {
	const { element } = reference;
	const at = { line: element.line, found: startTag(element) };
	return finding('code-mismatch', at, corrected(reference, code), { code, other: reference.code });
}

/** Codes of elements, and of the addresses of links, pictures and frames. */
export const codesRule: Rule = (page) => [
	...ofBadges(page),
	...page.references.flatMap((reference) => {
		const { kind, code, element } = reference;
		if (kind === 'module' || codeOf(code) !== undefined) return [];
		const meant = suggestionFor(code) ?? codeOf(badgeAround(element)?.attributes.get('uscc'));
		const at = { line: element.line, found: startTag(element) };
		return [finding('invalid-uscc', at, meant ? corrected(reference, meant) : '', { code })];
	}),
];
