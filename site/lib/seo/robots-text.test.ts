import { expect, it } from 'vitest';
import { ownPages } from './own-pages.ts';
import { robotsText } from './robots-text.ts';

it('a sample is closed to all, and names no map', () => {
	expect(robotsText('https://credit.example', true)).toBe('User-agent: *\nDisallow: /\n');
});

it('pages of records are closed to engines that do not promise to leave them out', () => {
	const [all = '', unsure = '', map = ''] = robotsText('https://credit.example', false).split(
		'\n\n',
	);
	expect(all).toBe('User-agent: *\nDisallow: /api/\nDisallow: /embed/code.gif\nDisallow: /oembed');
	for (const line of [
		'User-agent: Baiduspider',
		'Disallow: /search',
		'Disallow: /en/e/*/records/',
		'Disallow: /e/92',
	]) {
		expect(unsure.split('\n')).toContain(line);
	}
	expect(unsure.split('\n')).not.toContain('Disallow: /e/');
	expect(map.trim()).toBe('Sitemap: https://credit.example/sitemap.xml');
});

it('maps the pages that there are and whose addresses are known', () => {
	const files = ['/', '/about/', '/search/', '/plus/[scheme]/', '/e/[uscc]/', '/help/[topic]/'];
	expect(ownPages(files.map((path) => `../..${path}+page.svelte`))).toEqual([
		'/',
		'/about',
		'/plus/elder-care',
		'/plus/housekeeping',
		'/plus/medical',
		'/plus/shopping',
		'/plus/tourism',
	]);
});
