// All that can be said about a page that shows badges, from its text alone. Pure: no network, no
// document; what is known beside the text is handed in, and what is not known is not judged.
import { type Finding, finding, findingIds } from './finding.ts';
import { readPolicies } from './page-policy.ts';
import { readPage } from './read-page.ts';
import { attributesRule } from './rules/attributes.ts';
import { codesRule } from './rules/codes.ts';
import { contrastRule } from './rules/contrast.ts';
import { fallbacksRule } from './rules/fallbacks.ts';
import { modulesRule } from './rules/modules.ts';
import { originsRule } from './rules/origins.ts';
import { policyRule } from './rules/policy.ts';
import type { CheckedPage, PublishedModule, Rule } from './rules/rule.ts';

/** What is known about a page beside its text. */
export interface PageFacts {
	/** Where the page stands. */
	readonly url?: URL | undefined;
	/** Its `Content-Security-Policy` headers. */
	readonly policies?: readonly string[] | undefined;
	/** The origin of the register; otherwise the page's own markup says which one it trusts. */
	readonly register?: string | undefined;
	/** The addresses that each business registered, by its code. */
	readonly origins?: ReadonlyMap<string, readonly string[]> | undefined;
	/** `/widget/versions.json` of the register. */
	readonly versions?: readonly PublishedModule[] | undefined;
}

/** More of a page than this is not read: 2 MB of characters. */
export const longestPage = 2_000_000;

const rules: readonly Rule[] = [
	policyRule,
	codesRule,
	attributesRule,
	originsRule,
	modulesRule,
	fallbacksRule,
	contrastRule,
];

function withFacts(html: string, facts: PageFacts): CheckedPage {
	const page = readPage(html, facts);
	const metas = page.elements.filter(
		({ name, attributes }) =>
			name === 'meta' &&
			attributes.get('http-equiv')?.trim().toLowerCase() === 'content-security-policy',
	);
	const said = [
		...(facts.policies ?? []),
		...metas.map(({ attributes }) => attributes.get('content') ?? ''),
	];
	return {
		...page,
		policies: said.flatMap(readPolicies),
		origins: facts.origins ?? new Map(),
		versions: facts.versions,
	};
}

const rankOf = ({ id }: Finding) => findingIds.indexOf(id);
const lineOf = ({ line }: Finding) => line ?? 0;

/** Names what is wrong with a page's badges, the gravest first. Any text is a page; never throws. */
export function checkPage(html: string, facts: PageFacts = {}): Finding[] {
	const page = withFacts(html.slice(0, longestPage), facts);
	const cut =
		html.length > longestPage ? [finding('too-large', { found: String(html.length) })] : [];
	if (page.badges.length === 0 && page.references.length === 0) {
		return [finding('no-embed', { found: '' }), ...cut];
	}
	const found = [...rules.flatMap((rule) => [...rule(page)]), ...cut];
	const weights = ['error', 'warning', 'note'];
	const weigh = ({ severity }: Finding) => weights.indexOf(severity);
	return found.sort(
		(one, other) =>
			weigh(one) - weigh(other) || rankOf(one) - rankOf(other) || lineOf(one) - lineOf(other),
	);
}

/** The codes of businesses whose badges a page shows: what a caller has to ask the register about. */
export function codesOn(html: string, facts: Pick<PageFacts, 'url' | 'register'> = {}) {
	const page = readPage(html.slice(0, longestPage), facts);
	const codes = page.badges.flatMap(({ attributes }) => attributes.get('uscc')?.trim() ?? []);
	return { register: page.register, codes: [...new Set(codes)] };
}
