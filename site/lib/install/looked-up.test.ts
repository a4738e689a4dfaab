// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { countLookedUp, hasLookedUpEnough, noteSaved } from './looked-up.ts';

beforeEach(() => sessionStorage.clear());

it('three businesses are enough; other pages and the same business again are not', () => {
	for (const path of ['/', '/e/A', '/e/A', '/en/e/A/records', '/search', '/e/B'])
		countLookedUp(path);
	expect(hasLookedUpEnough()).toBe(false);
	countLookedUp('/en/e/C');
	expect(hasLookedUpEnough()).toBe(true);
	expect(localStorage.length).toBe(0);
});

it('the first thing saved is enough', () => {
	countLookedUp('/e/A');
	noteSaved();
	expect(hasLookedUpEnough()).toBe(true);
});

it('what was noted by somebody else counts for nothing', () => {
	sessionStorage.setItem('looked-up', '{');
	expect(hasLookedUpEnough()).toBe(false);
});
