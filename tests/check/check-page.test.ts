import { checkPage, checkWords, findingIds, findingWords } from '@zhixin/widget/check';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFacts, cleanPages, faultyPages, register, uscc } from './faulty-pages.fixture.ts';

describe('a page as it should be', () => {
	it.each(cleanPages)('$name: nothing is found', ({ html }) => {
		expect(checkPage(html, cleanFacts)).toEqual([]);
	});
});

describe('a page with one fault', () => {
	it.each(faultyPages)('$fault is named, and nothing else', ({ fault, html, facts, fix }) => {
		const found = checkPage(html, { ...cleanFacts, ...facts });
		expect(found.map(({ id }) => id)).toEqual([fault]);
		expect(found[0]?.fix ?? '').toContain(fix ?? '');
	});

	it('each fault that can be named has its page', () => {
		expect(new Set(faultyPages.map(({ fault }) => fault))).toEqual(new Set(findingIds));
	});

	it('what is offered to copy mends the page', () => {
		for (const { fault, html, facts } of faultyPages) {
			const [first] = checkPage(html, { ...cleanFacts, ...facts });
			if (!first?.fix.startsWith('<') || !html.includes(first.found)) continue;
			if (fault === 'missing-link' || fault === 'missing-module') continue;
			// As often as there are places: each round names the first that is left.
			let mended = html;
			for (const _ of [1, 2]) {
				const [next] = checkPage(mended, { ...cleanFacts, ...facts });
				if (next) mended = mended.replace(next.found, next.fix.replace('</script>', ''));
			}
			expect(checkPage(mended, { ...cleanFacts, ...facts }), fault).toEqual([]);
		}
	});
});

it('what is not known is not judged', () => {
	for (const { html } of cleanPages) expect(checkPage(html)).toEqual([]);
});

it('links of other sites that look like ours are none of our business', () => {
	const strange = `<a href="https://elsewhere.example/v/abc">a</a><a href="https://elsewhere.example/e/1">b</a>`;
	const [{ html } = { html: '' }] = cleanPages;
	expect(checkPage(html.replace('</body>', `${strange}</body>`), cleanFacts)).toEqual([]);
});

it('one missing source is told once, however many badges need it', () => {
	const [{ html } = { html: '' }] = cleanPages;
	const found = checkPage(html.repeat(5), { ...cleanFacts, policies: ["img-src 'none'"] });
	expect(found.filter(({ id }) => id === 'csp-image')).toHaveLength(1);
});

it.each([
	[`script-src ${register}/widget/`, true],
	[`script-src ${register}/widget/v1/credit-badge.js`, true],
	[`script-src ${register}/other/`, false],
	['script-src https:', true],
	['script-src http:', true],
	['script-src *.example', true],
	['script-src *.credit.example', false],
	[`script-src ${register}:8443`, false],
	['script-src *', true],
	["script-src 'strict-dynamic' https:", false],
	["script-src-elem 'self'; script-src *", false],
	["script-src 'unsafe-inline'", false],
	[`script-src 'none'; script-src ${register}`, false],
	["style-src 'none'", true],
])('the policy %s lets the module through: %s', (policy, lets) => {
	const [{ html } = { html: '' }] = cleanPages;
	const found = checkPage(html, { ...cleanFacts, policies: [policy] });
	expect(found.map(({ id }) => id)).toEqual(lets ? [] : ['csp-script']);
});

it('a nonce on the tag lets the module through', () => {
	const [{ html } = { html: '' }] = cleanPages;
	const marked = html.replace('<script ', '<script nonce="r4nd0m" ');
	const policies = ["script-src 'nonce-r4nd0m' 'strict-dynamic'"];
	expect(checkPage(marked, { ...cleanFacts, policies })).toEqual([]);
});

it('any text is a page, and is judged without an error', () => {
	const pieces = [
		...cleanPages.map(({ html }) => html),
		...faultyPages.map(({ html }) => html).filter((html) => html.length < 5_000),
		'<zhixin-credit-badge uscc=',
		`<zhixin-credit-badge uscc="${uscc}" style="background:url(x">`,
		'<script src="https://[::1/widget/v1/credit-badge.js">',
		'<a href="http://%">',
		'<base href="javascript:1">',
		'<meta http-equiv=content-security-policy content=";,;;  script-src">',
		'<iframe src="/embed/%E0%A4%A">',
		'<template><zhixin-credit-badge>',
		'<svg><a href="/v/1">',
		'<div>'.repeat(300),
	];
	const anyPage = fc
		.array(fc.oneof(fc.constantFrom(...pieces), fc.string(), fc.string({ unit: 'grapheme' })))
		.map((parts) => parts.join(''));
	const anyPolicies = fc.array(fc.oneof(fc.string(), fc.constantFrom("script-src 'self' *:* ://")));
	fc.assert(
		fc.property(anyPage, fc.nat(), anyPolicies, (text, cut, policies) => {
			const html = text.slice(cut % (text.length + 1));
			for (const found of checkPage(html, { ...cleanFacts, policies })) {
				expect(findingIds).toContain(found.id);
				expect(findingWords(found, 'en').title).not.toMatch(/\{/);
			}
		}),
		{ numRuns: 300 },
	);
});

it('a page nested without end is read to its end', () => {
	const [{ html } = { html: '' }] = cleanPages;
	expect(checkPage('<div>'.repeat(50_000) + html, cleanFacts)).toEqual([]);
});

it('each finding has its words in both languages, and they name what it holds', () => {
	for (const { html, facts } of faultyPages) {
		for (const found of checkPage(html, { ...cleanFacts, ...facts })) {
			for (const lang of ['zh-CN', 'en'] as const) {
				const { title, advice } = findingWords(found, lang);
				expect(`${title} ${advice}`, found.id).not.toMatch(/[{}!！]/);
			}
		}
	}
	expect(Object.keys(checkWords.en.findings)).toEqual([...findingIds]);
	expect(Object.keys(checkWords['zh-CN'].findings)).toEqual([...findingIds]);
});
