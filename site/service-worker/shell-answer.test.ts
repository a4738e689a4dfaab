import { expect, it } from 'vitest';
import { isPageOf, isWhatWasAsked } from './shell-answer.ts';

const of = (type: string) => ({ headers: new Headers({ 'content-type': type }) });
const at = (path: string) => new URL(path, 'https://zhixin.example');

it('a script, a style or a page is what its address says', () => {
	expect(isWhatWasAsked(at('/_app/1.js'), of('text/javascript'))).toBe(true);
	expect(isWhatWasAsked(at('/_app/1.css'), of('text/css; charset=utf-8'))).toBe(true);
	expect(isWhatWasAsked(at('/offline'), of('text/html; charset=utf-8'))).toBe(true);
	expect(isWhatWasAsked(at('/_app/1.woff2'), of('font/woff2'))).toBe(true);
});

it('a page in the place of a part is refused, and nothing in the place of a page', () => {
	expect(isWhatWasAsked(at('/_app/1.js'), of('text/html'))).toBe(false);
	expect(isWhatWasAsked(at('/_app/1.woff2'), of('text/html'))).toBe(false);
	expect(isWhatWasAsked(at('/offline'), of('application/json'))).toBe(false);
	expect(isWhatWasAsked(at('/offline'), { headers: new Headers() })).toBe(false);
});

it('a page of another build names parts that this one does not have', () => {
	const page = '<script>import("/_app/immutable/entry/start.A1-_b.js")</script>';
	expect(isPageOf(page, new Set(['/_app/immutable/entry/start.A1-_b.js']))).toBe(true);
	expect(isPageOf(page, new Set(['/_app/immutable/entry/start.B2.js']))).toBe(false);
	expect(isPageOf('<p>', new Set())).toBe(true);
});
