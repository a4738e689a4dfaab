// What the page's own content security policy keeps away.
import { type Finding, type FindingId, finding } from '../finding.ts';
import { allows, decidingDirective, type Policy, type Wanted } from '../page-policy.ts';
import type { PageElement } from '../read-elements.ts';
import type { CheckedPage, Rule } from './rule.ts';

interface Need extends Wanted {
	readonly id: FindingId;
	readonly element: PageElement | undefined;
}

const directivesOf = {
	module: ['script-src-elem', 'script-src', 'default-src'],
	picture: ['img-src', 'default-src'],
	frame: ['frame-src', 'child-src', 'default-src'],
	// What a form leads to has no directive that stands in for it.
	form: ['form-action'],
	answer: ['connect-src', 'default-src'],
} as const;

const idOf = { module: 'csp-script', picture: 'csp-image', frame: 'csp-frame' } as const;

function needsOf({ references, badges, register, url }: CheckedPage): Need[] {
	const loaded = references.flatMap(({ kind, element, address }): Need[] => {
		if (kind === 'link') return [];
		const nonce = element.attributes.get('nonce');
		const integrity = element.attributes.get('integrity');
		const directives = directivesOf[kind];
		return [{ id: idOf[kind], element, address, directives, page: url, nonce, integrity }];
	});
	if (register === undefined) return loaded;
	const asking = badges.find(({ name }) => name !== 'zhixin-credit-search');
	const searching = badges.find(({ name }) => name === 'zhixin-credit-search');
	const own = (id: FindingId, element: PageElement | undefined, path: string, form = false) =>
		element === undefined
			? []
			: [
					{
						id,
						element,
						address: new URL(path, register),
						directives: form ? directivesOf.form : directivesOf.answer,
						page: url,
					},
				];
	return [
		...loaded,
		...own('csp-connect', asking, '/api/v1/badges'),
		...own('csp-form', searching, '/search', true),
	];
}

const isNone = (source: string) => source.toLowerCase() === "'none'";

function correctedDirective(policy: Policy, { address, directives }: Need): string {
	const sources = decidingDirective(policy, directives)?.sources ?? [];
	// The directive that is meant, not the one that stands in for it: the rest of the page stays shut.
	const name = directives.find((one) => policy.has(one) && one !== 'default-src');
	const wanted = name ?? (directives.includes('script-src') ? 'script-src' : directives[0]);
	const kept = sources.filter((source) => !isNone(source));
	return [wanted, ...kept, address.origin].join(' ');
}

/** One finding for each source that is missing, however often it is needed. */
export const policyRule: Rule = (page) => {
	const found = new Map<string, Finding>();
	for (const policy of page.policies) {
		for (const need of needsOf(page)) {
			if (allows(policy, need)) continue;
			const deciding = decidingDirective(policy, need.directives);
			const said = [deciding?.name, ...(deciding?.sources ?? [])].join(' ');
			const fix = correctedDirective(policy, need);
			const key = `${need.id} ${fix}`;
			if (found.has(key)) continue;
			const at = { line: need.element?.line, found: said };
			found.set(key, finding(need.id, at, fix, { address: need.address.href }));
		}
	}
	return [...found.values()];
};
