// Pages as merchants and editors really spoil them: each holds one fault, and the whole line beside
// it is right. The clean page is what the generator writes.
import type { FindingId, PageFacts } from '@zhixin/widget/check';

export const register = 'https://credit.example';
export const uscc = '52369900MJ3XUCNAX9';
export const other = '91369900MA0DEMA17N';
const shop = 'https://shop.example';

const inner = `<a href="${register}/v/${uscc}?scheme=elder-care" referrerpolicy="no-referrer"><img src="${register}/badge/${uscc}.svg?scheme=elder-care" width="320" height="116" alt="某机构：信用+养老，点开核对"></a>`;
const badge = `<zhixin-credit-badge uscc="${uscc}" scheme="elder-care">${inner}</zhixin-credit-badge>`;
const script = `<script type="module" src="${register}/widget/v1/credit-badge.js"></script>`;
const frame = `<iframe src="${register}/embed/${uscc}?scheme=elder-care" width="320" height="116" title="某机构：信用+养老" loading="lazy" sandbox="allow-popups allow-scripts" referrerpolicy="origin"></iframe>`;

const versions = [
	{ version: '1.0.0', url: '/widget/1.0.0/credit-badge.js', integrity: 'sha384-old' },
	{ version: '1.2.0', url: '/widget/1.2.0/credit-badge.js', integrity: 'sha384-new' },
];

const known: PageFacts = {
	url: new URL(`${shop}/about.html`),
	register,
	origins: new Map([[uscc, [shop]]]),
	versions,
	policies: [
		`default-src 'none'; script-src ${register}; connect-src ${register}; img-src ${register}; frame-src ${register}; form-action ${register}`,
	],
};

function page(body: string, head = ''): string {
	return `<!doctype html>\n<html lang="zh-CN">\n<head><title>本店</title>${head}</head>\n<body>\n${body}\n</body>\n</html>`;
}

const pinned = (version: string, integrity: string) =>
	`<script type="module" src="${register}/widget/${version}/credit-badge.js" integrity="${integrity}" crossorigin="anonymous"></script>`;

/** Pages without any fault. */
export const cleanPages: readonly { readonly name: string; readonly html: string }[] = [
	{ name: 'the whole line', html: page(badge + script) },
	{ name: 'the picture alone', html: page(inner) },
	{ name: 'the frame alone', html: page(frame) },
	{ name: 'a pinned version', html: page(badge + pinned('1.2.0', 'sha384-new')) },
	{
		name: 'a search box and a list',
		html: page(
			`<zhixin-credit-search><a href="${register}/search">查一查</a></zhixin-credit-search><zhixin-badge-list scheme="elder-care" region="360100"><a href="${register}/plus/elder-care">名录</a></zhixin-badge-list><script type="module" src="${register}/widget/v1/credit-search.js"></script><script type="module" src="${register}/widget/v1/badge-list.js"></script>`,
		),
	},
	{
		name: 'a dark ground with a dark theme',
		html: page(
			`<div style="background:#111">${badge.replace('scheme="elder-care">', 'scheme="elder-care" theme="dark">')}</div>${script}`,
		),
	},
];

export const cleanFacts = known;

interface FaultyPage {
	readonly fault: FindingId;
	readonly html: string;
	/** What differs from what is known of the clean page. */
	readonly facts?: PageFacts;
	/** A part of what is offered to copy. */
	readonly fix?: string;
}

const policy = (text: string): PageFacts => ({ policies: [text] });
const spoil = (from: string, to: string) => page((badge + script).replace(from, to));

/** Pages with one fault each. */
export const faultyPages: readonly FaultyPage[] = [
	{ fault: 'no-embed', html: page('<p>本店</p>') },
	{
		fault: 'csp-script',
		html: page(badge + script),
		facts: policy("script-src 'self' 'nonce-abc'"),
		fix: `script-src 'self' 'nonce-abc' ${register}`,
	},
	{
		fault: 'csp-script',
		html: page(
			badge + script,
			`<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`,
		),
		fix: `script-src 'self' ${register}`,
	},
	{
		fault: 'csp-connect',
		html: page(badge + script),
		facts: policy(`default-src ${register}; connect-src 'none'`),
		fix: `connect-src ${register}`,
	},
	{ fault: 'csp-image', html: page(inner), facts: policy("img-src 'self' data:") },
	{
		fault: 'csp-frame',
		html: page(frame),
		facts: policy("default-src 'self'"),
		fix: `frame-src 'self' ${register}`,
	},
	{
		fault: 'csp-form',
		html: page(
			`<zhixin-credit-search><a href="${register}/search">查</a></zhixin-credit-search><script type="module" src="${register}/widget/v1/credit-search.js"></script>`,
		),
		facts: policy("form-action 'self'"),
		fix: `form-action 'self' ${register}`,
	},
	{ fault: 'missing-uscc', html: spoil(` uscc="${uscc}"`, ''), fix: `uscc="${uscc}"` },
	{
		fault: 'invalid-uscc',
		html: spoil(`uscc="${uscc}"`, 'uscc="52369900MJ3XUCNA9X"'),
		fix: `uscc="${uscc}"`,
	},
	{
		fault: 'code-mismatch',
		html: spoil(`uscc="${uscc}"`, `uscc="${other}"`),
		fix: `/v/${other}?scheme=elder-care`,
	},
	{
		fault: 'unknown-scheme',
		html: spoil('scheme="elder-care">', 'scheme="eldercare">'),
		fix: 'scheme="elder-care"',
	},
	{
		fault: 'other-origin',
		html: page(badge + script),
		facts: { url: new URL('https://copy.example/') },
		fix: 'https://copy.example',
	},
	{ fault: 'missing-module', html: page(badge), fix: script },
	{ fault: 'not-a-module', html: spoil(' type="module"', ''), fix: 'type="module"' },
	{ fault: 'duplicate-module', html: page(badge + script + script) },
	{ fault: 'two-versions', html: page(badge + script + pinned('1.2.0', 'sha384-new')) },
	{
		fault: 'foreign-module',
		html: spoil(`src="${register}/widget`, 'src="https://cdn.example/widget'),
		facts: policy(''),
		fix: script,
	},
	{
		fault: 'unknown-version',
		html: page(badge + pinned('1.1.7', 'sha384-x')),
		fix: '/widget/1.2.0/credit-badge.js" integrity="sha384-new"',
	},
	{
		fault: 'unknown-version',
		html: spoil('/widget/v1/', '/widget/'),
		fix: '/widget/v1/credit-badge.js',
	},
	{
		fault: 'stale-integrity',
		html: page(badge + pinned('1.2.0', 'sha384-old')),
		fix: 'sha384-new',
	},
	{
		fault: 'integrity-on-moving-module',
		html: page(badge + pinned('v1', 'sha384-new')),
		fix: '/widget/1.2.0/credit-badge.js',
	},
	{
		fault: 'insecure-address',
		html: page(badge + script),
		facts: { url: new URL('http://shop.example/') },
		fix: 'https://shop.example',
	},
	{
		fault: 'missing-title',
		html: page(frame.replace(/ title="[^"]*"/, '')),
		fix: 'title="在知信核对"',
	},
	{
		fault: 'missing-alt',
		html: page(inner.replace(/ alt="[^"]*"/, ' alt=" "')),
		fix: 'alt="在知信核对"',
	},
	{
		fault: 'missing-link',
		html: page(
			`<zhixin-credit-badge uscc="${uscc}" scheme="elder-care"></zhixin-credit-badge>${script}`,
		),
		fix: `<a href="${register}/v/${uscc}?scheme=elder-care"`,
	},
	{ fault: 'wrong-language', html: spoil('uscc=', 'lang="en " uscc='), fix: 'lang="en"' },
	{
		fault: 'wrong-language',
		html: page(badge + script).replace('lang="zh-CN"', 'lang="zh-CN "'),
		fix: '<html lang="zh-CN">',
	},
	{ fault: 'unknown-theme', html: spoil('uscc=', 'theme="drak" uscc='), fix: 'theme="dark"' },
	{ fault: 'unknown-size', html: spoil('uscc=', 'size="XL" uscc=') },
	{
		fault: 'unknown-attribute',
		html: spoil('scheme="elder-care">', 'shceme="elder-care">'),
		fix: 'scheme="elder-care"',
	},
	{ fault: 'state-attribute', html: spoil('uscc=', 'verdict="granted" uscc=') },
	{
		fault: 'tight-sandbox',
		html: page(frame.replace('allow-popups ', '')),
		fix: 'sandbox="allow-scripts allow-popups"',
	},
	{
		fault: 'low-contrast',
		html: page(
			`<section style="color:#fff; background-color: #102030">${badge.replace('uscc=', 'theme="light" uscc=')}</section>${script}`,
		),
		fix: 'theme="dark"',
	},
	{ fault: 'old-link', html: spoil(`/v/${uscc}`, `/e/${uscc}`), fix: `/v/${uscc}` },
	{ fault: 'too-large', html: page(badge + script) + ' '.repeat(2_000_000) },
];
