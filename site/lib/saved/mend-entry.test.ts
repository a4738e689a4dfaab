import { expect, it } from 'vitest';
import { mendSaved, mendViewed } from './mend-entry.ts';

const uscc = '91369900MA0DEMA17N';
const whole = {
	uscc,
	name: '云栖甲',
	namedBy: [],
	savedAt: '2026-11-26T01:00:00.000Z',
	note: '老板姓王',
	release: 'r1',
};

it('an entry that is whole stays as it is', () => {
	expect(mendSaved(uscc, whole)).toEqual(whole);
});

it('of a damaged entry the note stays, and a name only with what the rule asks for', () => {
	const damaged = { ...whole, namedBy: 'none', savedAt: 7, release: undefined };
	expect(mendSaved(uscc, damaged)).toEqual({
		...{ uscc, name: null, namedBy: [], release: null },
		savedAt: '1970-01-01T00:00:00.000Z',
		note: '老板姓王',
	});
	expect(mendSaved(uscc, { ...whole, namedBy: [{ id: 'a' }] })?.name).toBeNull();
});

it.each([null, 7, 'text'])('of a saved %s the code stays, of a viewed one nothing', (row) => {
	expect(mendSaved(uscc, row)).toEqual({
		...{ uscc, name: null, namedBy: [], release: null, note: '' },
		savedAt: '1970-01-01T00:00:00.000Z',
	});
	expect(mendViewed(uscc, row)).toBeUndefined();
});

it('where nothing lies there is nothing', () => {
	expect(mendSaved(uscc, undefined)).toBeUndefined();
	expect(mendViewed(uscc, undefined)).toBeUndefined();
});

it('a row under what is no code is none', () => {
	expect(mendSaved('91350100M000100Y4A', whole)).toBeUndefined();
	expect(mendViewed('x', { ...whole, viewedAt: whole.savedAt })).toBeUndefined();
});
