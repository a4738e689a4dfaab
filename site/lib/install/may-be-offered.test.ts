// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { mayBeOffered, rememberAnswer } from './may-be-offered.ts';

let isStandalone = false;

beforeEach(() => {
	localStorage.clear();
	isStandalone = false;
	window.matchMedia = () => ({ matches: isStandalone }) as MediaQueryList;
});

it.each(['yes', 'no'] as const)('is not offered again after a %s', (answer) => {
	expect(mayBeOffered()).toBe(true);
	rememberAnswer(answer);
	expect(mayBeOffered()).toBe(false);
});

it('is not offered where it is', () => {
	isStandalone = true;
	expect(mayBeOffered()).toBe(false);
});
