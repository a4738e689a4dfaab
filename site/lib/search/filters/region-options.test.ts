import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { regionOptions, untouchedRegionOptions } from './region-options.ts';

const regions = [
	{ code: '360000', name: '江西省', parent: null },
	{ code: '360100', name: '南昌市', parent: '360000' },
	{ code: '360111', name: '青山湖区', parent: '360100' },
	{ code: '360200', name: '"<b>&市', parent: '360000' },
];

const read = (chosen: string | undefined) =>
	new JSDOM(`<select>${regionOptions(regions, chosen)}</select>`).window.document;

it('gives each city with all of it and its counties', () => {
	const [city] = read(undefined).querySelectorAll('optgroup');
	expect(city?.label).toBe('南昌市');
	expect([...(city?.children ?? [])].map((one) => (one as HTMLOptionElement).value)).toEqual([
		'360100',
		'360111',
	]);
	expect(city?.textContent).toContain('青山湖区');
});

it('marks the one that was chosen, and none where none was', () => {
	expect(read('360111').querySelector('select')?.value).toBe('360111');
	expect(read(undefined).querySelectorAll('[selected]')).toHaveLength(0);
});

it('takes nothing in a name for markup', () => {
	const document = read(undefined);
	expect(document.querySelector('b')).toBeNull();
	expect(document.querySelectorAll('optgroup')[1]?.label).toBe('"<b>&市');
});

// Whose page takes `noscript` for nothing here: what a newer one does is tried in the browser.
it('has all choices, and the chosen one chosen, for who reads them without the program', () => {
	const untouched = (chosen: string | undefined) =>
		new JSDOM(
			`<select><option value="">*</option>${untouchedRegionOptions(regions, chosen)}</select>`,
		).window.document.querySelector('select');
	expect(untouched('360111')?.value).toBe('360111');
	expect(untouched(undefined)?.value).toBe('');
	expect(untouched(undefined)?.options).toHaveLength(4);
});
