import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeOfShared } from './place-of-shared.ts';

const own = 'https://credit.example';
const place = (text: string, more: { title?: string; url?: string } = {}) =>
	placeOfShared({ title: '', url: '', ...more, text }, own);

it('checks a link of ours wherever it stands', () => {
	const link = `${own}/v/91369900MA0DEMA17N`;
	expect(place(link)).toEqual({ page: 'check', text: link });
	expect(place(`看看这家 ${link}`)).toEqual({ page: 'check', text: link });
	expect(place('', { url: link, title: '云栖' })).toEqual({ page: 'check', text: link });
});

it('looks words up, without the link beside them', () => {
	expect(place('云栖养老院 https://map.example/p/1')).toEqual({ page: 'search', q: '云栖养老院' });
	expect(place('https://map.example/p/1', { title: '云栖养老院' })).toEqual({
		page: 'search',
		q: '云栖养老院',
	});
});

it('shows a foreign link, and what is nothing stays nothing', () => {
	expect(place('https://evil.test/v/1')).toEqual({ page: 'check', text: 'https://evil.test/v/1' });
	expect(place('')).toEqual({ page: 'check', text: '' });
});

it('takes anything', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.webUrl(), (text, url) => {
			const found = place(text, { url });
			expect(['check', 'search']).toContain(found.page);
			if (found.page === 'search') expect([...found.q].length).toBeLessThanOrEqual(200);
		}),
	);
});
