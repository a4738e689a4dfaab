// The module itself: there, once, ours, and the bytes that were published.
import { type Finding, finding } from '../finding.ts';
import { startTag } from '../read-elements.ts';
import { ourElements, type Reference } from '../read-page.ts';
import type { CheckedPage, PublishedModule, Rule } from './rule.ts';

const fileOf = ({ address }: Reference) => address.pathname.split('/').at(-1) ?? '';
const at = ({ element }: Reference) => ({ line: element.line, found: startTag(element) });
const versionPath = /^\/widget\/([^/]+)\/([^/]+\.js)$/;
const isMoving = (version: string) => /^v\d+$/.test(version);

const fileFor: Readonly<Record<(typeof ourElements)[number], string>> = {
	'zhixin-credit-badge': 'credit-badge.js',
	'zhixin-credit-search': 'credit-search.js',
	'zhixin-badge-list': 'badge-list.js',
};

function missing(page: CheckedPage, modules: readonly Reference[]): Finding[] {
	return ourElements.flatMap((name) => {
		const element = page.badges.find((badge) => badge.name === name);
		const isThere = modules.some((one) => fileOf(one) === fileFor[name]);
		if (element === undefined || isThere) return [];
		const address = `${page.register ?? 'https://ORIGIN'}/widget/v1/${fileFor[name]}`;
		const fix = `<script type="module" src="${address}"></script>`;
		return [finding('missing-module', { line: element.line, found: startTag(element) }, fix)];
	});
}

function repeated(modules: readonly Reference[]): Finding[] {
	return modules.flatMap((one, index) => {
		const first = modules.slice(0, index).find((before) => fileOf(before) === fileOf(one));
		if (first === undefined) return [];
		const isSame = first.address.href === one.address.href;
		const values = { address: one.address.href, first: first.address.href };
		return [finding(isSame ? 'duplicate-module' : 'two-versions', at(one), '', values)];
	});
}

function publishedAs(
	{ pathname }: URL,
	versions: readonly PublishedModule[],
): PublishedModule | undefined {
	return versions.find(({ url }) => {
		const listed = URL.canParse(url) ? new URL(url).pathname : url;
		return listed === pathname;
	});
}

function newest(file: string, versions: readonly PublishedModule[]): PublishedModule | undefined {
	// The list is in the order of publication, oldest first or last: the highest number is meant.
	const same = versions.filter(({ url }) => url.endsWith(`/${file}`));
	const byNumber = (one: PublishedModule, other: PublishedModule) =>
		other.version.localeCompare(one.version, 'en', { numeric: true });
	return same.toSorted(byNumber)[0];
}

function ofVersion(one: Reference, versions: readonly PublishedModule[] | undefined): Finding[] {
	const { element, address } = one;
	const version = versionPath.exec(address.pathname)?.[1];
	const integrity = element.attributes.get('integrity')?.trim();
	const listed = versions && newest(fileOf(one), versions);
	const pinned = listed && {
		src: new URL(listed.url, address).href,
		integrity: listed.integrity,
		crossorigin: 'anonymous',
	};
	const moving = { src: `${address.origin}/widget/v1/${fileOf(one)}`, integrity: undefined };
	const values = { address: address.href, version: version ?? '' };
	if (version === undefined) {
		return [finding('unknown-version', at(one), `${startTag(element, moving)}</script>`, values)];
	}
	if (isMoving(version)) {
		if (version !== 'v1') {
			return [finding('unknown-version', at(one), `${startTag(element, moving)}</script>`, values)];
		}
		if (integrity === undefined) return [];
		const fix = `${startTag(element, pinned ?? { integrity: undefined })}</script>`;
		return [finding('integrity-on-moving-module', at(one), fix, values)];
	}
	if (versions === undefined) return [];
	const published = publishedAs(address, versions);
	if (published === undefined) {
		const fix = `${startTag(element, pinned ?? moving)}</script>`;
		return [finding('unknown-version', at(one), fix, values)];
	}
	if (integrity === undefined || integrity.split(/\s+/).includes(published.integrity)) return [];
	const fix = `${startTag(element, { integrity: published.integrity })}</script>`;
	return [finding('stale-integrity', at(one), fix, values)];
}

function ofOne(one: Reference, { register, versions }: CheckedPage): Finding[] {
	const { element, address } = one;
	if (register !== undefined && address.origin !== register) {
		const right = { src: `${register}/widget/v1/${fileOf(one)}`, integrity: undefined };
		const values = { address: address.href, register };
		return [finding('foreign-module', at(one), `${startTag(element, right)}</script>`, values)];
	}
	const type = element.attributes.get('type')?.trim().toLowerCase();
	const untyped =
		type === 'module'
			? []
			: [finding('not-a-module', at(one), `${startTag(element, { type: 'module' })}</script>`)];
	return [...untyped, ...ofVersion(one, versions)];
}

/** Modules that are missing, doubled, foreign, not run as modules, or not as they were published. */
export const modulesRule: Rule = (page) => {
	const modules = page.references.filter(({ kind }) => kind === 'module');
	return [
		...missing(page, modules),
		...repeated(modules),
		...modules.flatMap((one) => ofOne(one, page)),
	];
};
