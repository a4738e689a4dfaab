// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { countLookedUp, isRightMoment, noteSaved, rememberAnswer } from './install-moment.ts';

let isStandalone = false;

beforeEach(() => {
	sessionStorage.clear();
	localStorage.clear();
	isStandalone = false;
	window.matchMedia = () => ({ matches: isStandalone }) as MediaQueryList;
});

it('three businesses are the moment; other pages and the same business again are not', () => {
	for (const path of ['/', '/e/A', '/e/A', '/en/e/A/records', '/search', '/e/B'])
		countLookedUp(path);
	expect(isRightMoment()).toBe(false);
	countLookedUp('/en/e/C');
	expect(isRightMoment()).toBe(true);
	expect(localStorage.length).toBe(0);
});

it('the first thing saved is the moment', () => {
	countLookedUp('/e/A');
	noteSaved();
	expect(isRightMoment()).toBe(true);
});

it('an answer ends it, whichever; so does the app itself', () => {
	noteSaved();
	rememberAnswer('no');
	expect(isRightMoment()).toBe(false);
	localStorage.clear();
	expect(isRightMoment()).toBe(true);
	isStandalone = true;
	expect(isRightMoment()).toBe(false);
});
