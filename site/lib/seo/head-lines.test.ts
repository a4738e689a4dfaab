import { expect, it } from 'vitest';
import { mayBeIndexed } from './for-engines.ts';
import { type SentPage, withHeadLines } from './head-lines.ts';

const page: SentPage = {
	routeId: '/e/[uscc]',
	uscc: '91369900MA0DEMA17N',
	isSample: false,
	origin: 'https://credit.example',
	path: '/e/91369900MA0DEMA17N',
	language: 'en',
};
const html =
	'<head><title>甲 &amp; "乙"</title><meta name="description" content="丙 &quot;丁&quot;"></head><body>';
const sent = (more: Partial<SentPage> = {}, text = html) =>
	withHeadLines(text, { ...page, ...more }, '知信');

it('a page that counts says which address is its own, and where it is in each language', () => {
	const head = sent();
	expect(head).toContain(
		'<link rel="canonical" href="https://credit.example/en/e/91369900MA0DEMA17N">',
	);
	for (const [language, prefix] of [
		['zh-CN', ''],
		['en', '/en'],
		['x-default', ''],
	]) {
		expect(head).toContain(
			`hreflang="${language}" href="https://credit.example${prefix}/e/91369900MA0DEMA17N"`,
		);
	}
	expect(head).toContain('<meta name="robots" content="noarchive">');
});

it('a page without a card of its own gets one, from its own words', () => {
	const head = sent();
	expect(head).toContain('<meta property="og:title" content="甲 &amp; &quot;乙&quot;">');
	expect(head).toContain('<meta property="og:description" content="丙 &quot;丁&quot;">');
	expect(head).toContain('<meta property="og:locale" content="en_GB">');
	expect(head).toContain('<meta name="twitter:card" content="summary_large_image">');
	const own = html.replace('</head>', '<meta property="og:title" content="x"></head>');
	expect(sent({}, own).match(/og:title/g)).toHaveLength(1);
});

it('a page that says itself that it is not for robots gets no address', () => {
	const closed = html.replace('</head>', '<meta name="robots" content="noindex"></head>');
	expect(sent({}, closed)).not.toContain('canonical');
	expect(sent({}, closed).match(/name="robots"/g)).toHaveLength(1);
});

it('a text of the page is never taken for a pattern of the replacement', () => {
	expect(sent({ path: '/$&' })).toContain('href="https://credit.example/en/$&amp;"');
});

it.each([
	['a sample', { isSample: true }],
	['an individual business', { uscc: '92369900MA0DEMB13W' }],
	['results of a search', { routeId: '/search', uscc: undefined }],
	['a page of records', { routeId: '/e/[uscc]/records/[type]' }],
	['the badge of a business', { routeId: '/v/[uscc]' }],
	['entries of a list', { routeId: '/lists/[code]', uscc: undefined }],
	['no page', { routeId: null, uscc: undefined }],
])('%s is not for engines', (_, more) => {
	expect(mayBeIndexed({ ...page, ...more })).toBe(false);
	expect(sent(more)).toContain('<meta name="robots" content="noindex, noarchive">');
	expect(sent(more)).not.toContain('canonical');
});

it.each(['/', '/plus/[scheme]', '/lists', '/help/[topic]'])('%s is for engines', (routeId) => {
	expect(mayBeIndexed({ ...page, routeId, uscc: undefined })).toBe(true);
});
