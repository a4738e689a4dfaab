import { expect, it } from 'vitest';
import { addressOf, readAsked, withoutFilters } from './asked.ts';

const read = (address: string) => readAsked(new URL(address, 'http://localhost').searchParams);

it('an address is read and written the same', () => {
	const address = '/search?q=%E6%B4%AA%E5%9F%8E&region=360100&sort=name&cursor=abc';
	expect(addressOf(read(address))).toBe(address);
});

it('what is empty or not of this page is not asked', () => {
	expect(read('/search?q=a&region=&kind=&utm=1')).toEqual({ q: 'a' });
});

it('what cannot be seen is not part of a query', () => {
	expect(read('/search?q=%E2%80%AE%00 %E6%B4%AA%E2%80%8B%E5%9F%8E %EF%BB%BF')).toEqual({
		q: '洪 城',
	});
	expect(read('/search?q=%E2%80%AE%00')).toEqual({});
});

it('without a filter the search begins at its first page and keeps its order', () => {
	const asked = { q: 'a', region: '360100', kind: 'enterprise', sort: 'date', cursor: 'x' };
	expect(withoutFilters(asked)).toEqual({ q: 'a', sort: 'date' });
	expect(withoutFilters(asked, ['kind'])).toEqual({ q: 'a', region: '360100', sort: 'date' });
});
