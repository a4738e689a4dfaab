// Where the page stands and where it leads: the registered addresses, and the protocol.
import { type Finding, finding } from '../finding.ts';
import { startTag } from '../read-elements.ts';
import { codeOf } from './codes.ts';
import type { CheckedPage, Rule } from './rule.ts';

const isLocal = (host: string) =>
	/^(?:localhost|127(?:\.\d+){3}|\[::1\]|.*\.localhost)$/.test(host);

function foreignPages({ badges, origins, url }: CheckedPage): Finding[] {
	if (url === undefined) return [];
	const told = new Set<string>();
	return badges.flatMap((badge) => {
		const code = codeOf(badge.attributes.get('uscc'));
		const registered = code === undefined ? undefined : origins.get(code);
		if (code === undefined || registered === undefined || told.has(code)) return [];
		// Registered addresses are https; that the page is not is a fault of its own.
		const origin = url.origin.replace(/^http:/, 'https:');
		if (registered.includes(origin)) return [];
		told.add(code);
		const values = { origin, code, registered: registered.join(', ') || '—' };
		return [finding('other-origin', { line: badge.line, found: url.origin }, origin, values)];
	});
}

function insecure({ references, url }: CheckedPage): Finding[] {
	const plain = references.filter(
		({ address }) => address.protocol === 'http:' && !isLocal(address.hostname),
	);
	const found = plain.map(({ element, address }) => {
		const attribute = element.name === 'a' ? 'href' : 'src';
		const right = startTag(element, { [attribute]: address.href.replace(/^http:/, 'https:') });
		const at = { line: element.line, found: startTag(element) };
		return finding('insecure-address', at, right, { address: address.href });
	});
	if (url?.protocol !== 'http:' || isLocal(url.hostname)) return found;
	const right = url.origin.replace(/^http:/, 'https:');
	return [finding('insecure-address', { found: url.href }, right, { address: url.href }), ...found];
}

/** Pages that are not registered for the business they show, and addresses without protection. */
export const originsRule: Rule = (page) => [
	...(page.badges.length > 0 || page.references.length > 0 ? insecure(page) : []),
	...foreignPages(page),
];
