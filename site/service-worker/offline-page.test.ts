import { expect, it } from 'vitest';
import { offlinePageFor } from './offline-page.ts';

it('an English page is answered in English, every other in Chinese', () => {
	expect(offlinePageFor('/en')).toBe('/en/offline');
	expect(offlinePageFor('/en/search')).toBe('/en/offline');
	expect(offlinePageFor('/')).toBe('/offline');
	expect(offlinePageFor('/energy')).toBe('/offline');
});
