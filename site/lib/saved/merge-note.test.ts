import { expect, it } from 'vitest';
import { longestNote } from './longest-note.ts';
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

it('two that are too long together stay apart, and neither is cut', () => {
	const [here, added] = ['甲'.repeat(longestNote - 2), '乙'];
	expect(mergeNote(here, added)).toHaveLength(longestNote);
	expect(mergeNote(here, '乙丙')).toBeUndefined();
	expect(mergeNote(here, '甲')).toBe(here);
});
