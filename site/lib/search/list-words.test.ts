import { recordTypes } from '@zhixin/api-client';
import { expect, it } from 'vitest';
import data from './list-words.json' with { type: 'json' };
import { namedBy } from './list-words.ts';

it('knows the lists by what they are called', () => {
	for (const words of ['失信', ' 老赖 ', '黑名单', 'Blacklist']) {
		expect(namedBy(words)).toEqual({ is: 'lists' });
	}
});

it('knows a kind of record, and each by a type that there is', () => {
	expect(namedBy('行政处罚')).toEqual({ is: 'records', type: 'penalty' });
	for (const type of Object.values(data.records)) expect(recordTypes).toContain(type);
});

it('takes nothing for a list that merely holds such a word', () => {
	expect(namedBy('守信超市')).toBeUndefined();
	expect(namedBy('')).toBeUndefined();
});
