import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { mapBegin, mapEnd, mapEntry, mapIndex, mostAddresses, mostPages } from './sitemap-xml.ts';
import { countMaps, ranksOf } from './subject-maps.ts';

const { DOMParser } = new JSDOM().window;

function parse(xml: string) {
	const document = new DOMParser().parseFromString(xml, 'application/xml');
	expect(document.querySelector('parsererror')).toBeNull();
	return document;
}

const texts = (xml: string, name: string) =>
	[...parse(xml).getElementsByTagName(name)].map(({ textContent }) => textContent);

it('a page stands there in both languages, each with links to both and a default', () => {
	const origin = 'https://credit.example';
	const xml = mapBegin + mapEntry(origin, { path: '/e/1', changedOn: '2026-11-20' }) + mapEnd;
	expect(texts(xml, 'loc')).toEqual([`${origin}/e/1`, `${origin}/en/e/1`]);
	expect(texts(xml, 'lastmod')).toEqual(['2026-11-20', '2026-11-20']);
	const links = [...parse(xml).getElementsByTagName('xhtml:link')].map((link) => [
		link.getAttribute('hreflang'),
		link.getAttribute('href'),
	]);
	const both = [
		['zh-CN', `${origin}/e/1`],
		['en', `${origin}/en/e/1`],
		['x-default', `${origin}/e/1`],
	];
	expect(links).toEqual([...both, ...both]);
});

it('whatever an address holds, the map is XML and says that address', () => {
	const word = fc.string({ unit: 'grapheme' }).filter((text) => !/[^\P{C}]|\p{C}/u.test(text));
	fc.assert(
		fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
			const paths = words.map((text) => `/e/${text}`);
			const xml =
				mapBegin + paths.map((path) => mapEntry('https://a.example', { path })).join('') + mapEnd;
			expect(texts(xml, 'loc')).toEqual(
				paths.flatMap((path) => [`https://a.example${path}`, `https://a.example/en${path}`]),
			);
			const names = texts(mapIndex('https://a.example', words), 'loc');
			expect(names).toEqual(words.map((text) => `https://a.example/sitemaps/${text}.xml`));
		}),
		{ numRuns: 20 },
	);
});

it('every rank is in one map, no map has too many addresses, and there are no others', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 6_000_000 }), (lastRank) => {
			const count = countMaps(lastRank);
			const ranges = Array.from({ length: count }, (_, index) => ranksOf(index + 1, lastRank));
			const ends = ranges.map((range) => range?.last ?? 0);
			expect(ranges.map((range) => range?.first)).toEqual(
				[0, ...ends].slice(0, count).map((end) => end + 1),
			);
			expect(ends.at(-1) ?? 0).toBe(lastRank);
			const sizes = ends.map((end, index) => (end - (ends[index - 1] ?? 0)) * 2);
			expect(sizes.every((size) => size > 0 && size <= mostAddresses)).toBe(true);
			for (const none of [0, -1, count + 1, 1.5, Number.NaN]) {
				expect(ranksOf(none, lastRank)).toBeUndefined();
			}
		}),
	);
});

it('a full map stays below 50 MB, however long the name of the site', () => {
	const longest = mapEntry(`https://${'a'.repeat(245)}.example`, {
		path: `/e/${'9'.repeat(18)}`,
		changedOn: '2026-11-20',
	});
	expect(longest.length * mostPages).toBeLessThan(50_000_000);
});
