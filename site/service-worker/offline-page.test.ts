import { expect, it } from 'vitest';
import { offlinePageFor, offlinePages } from './offline-page.ts';

it('an English page is answered in English, every other in Chinese', () => {
	expect(offlinePageFor('/en', false)).toBe('/en/offline');
	expect(offlinePageFor('/en/search', false)).toBe('/en/offline');
	expect(offlinePageFor('/', false)).toBe('/offline');
	expect(offlinePageFor('/energy', false)).toBe('/offline');
});

it('a kept page is answered with the page that opens it', () => {
	expect(offlinePageFor('/en/e/91369900MA0DEMA17N', true)).toBe('/en/offline/kept');
	expect(offlinePageFor('/e/91369900MA0DEMA17N', true)).toBe('/offline/kept');
});

it('what was saved is read without a network', () => {
	expect(offlinePageFor('/saved', false)).toBe('/saved?offline');
	expect(offlinePageFor('/en/saved', false)).toBe('/en/saved?offline');
	expect(offlinePages).toContain('/en/saved?offline');
});

it('the scanner reads without a network, and is kept where nobody comes with one', () => {
	expect(offlinePageFor('/scan', false)).toBe('/scan?offline');
	expect(offlinePageFor('/en/scan', false)).toBe('/en/scan?offline');
	expect(offlinePages).toContain('/scan?offline');
	expect(offlinePages).not.toContain('/scan');
});

it('the help is opened by the program that is kept, in its language', () => {
	expect(offlinePageFor('/help/repair', false)).toBe('/offline/kept');
	expect(offlinePageFor('/en/help', false)).toBe('/en/offline/kept');
	expect(offlinePageFor('/help/nothing', false)).toBe('/offline');
});
