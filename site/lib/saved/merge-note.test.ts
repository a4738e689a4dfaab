import { expect, it } from 'vitest';
import { mergeNote } from './merge-note.ts';

it.each([
	['老板姓王', '', '老板姓王'],
	['', '老板姓王', '老板姓王'],
	['老板姓王', '老板姓王', '老板姓王'],
	['老板姓王', '押金已付', '老板姓王\n押金已付'],
	['老板姓王', '老板姓王\n押金已付', '老板姓王\n押金已付'],
	['老板姓王\n押金已付', '押金已付', '老板姓王\n押金已付'],
])('%j and %j is %j', (here, added, merged) => {
	expect(mergeNote(here, added)).toBe(merged);
});
