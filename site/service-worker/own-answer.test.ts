import { expect, it } from 'vitest';
import { isOwnFact, isOwnPage } from './own-answer.ts';

const fact = (ok: boolean, type?: string) => ({
	ok,
	headers: new Headers(type === undefined ? {} : { 'content-type': type }),
});

it('a page is ours by its mark, whatever it looks like', () => {
	expect(isOwnPage({ headers: new Headers({ 'x-sveltekit-page': 'true' }) })).toBe(true);
	expect(isOwnPage({ headers: new Headers({ 'content-type': 'text/html' }) })).toBe(false);
});

it('facts are ours, signed lists and refusals among them', () => {
	expect(isOwnFact(fact(true, 'application/json'))).toBe(true);
	expect(isOwnFact(fact(true, 'application/vc+jwt'))).toBe(true);
	expect(isOwnFact(fact(false, 'application/problem+json; charset=utf-8'))).toBe(true);
});

it('a page in the place of facts is foreign, and a refusal in no words of ours', () => {
	expect(isOwnFact(fact(true, 'text/html; charset=utf-8'))).toBe(false);
	expect(isOwnFact(fact(true))).toBe(false);
	expect(isOwnFact(fact(false, 'text/html'))).toBe(false);
	expect(isOwnFact(fact(false, 'application/json'))).toBe(false);
});
