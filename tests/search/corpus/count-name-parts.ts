// Counts the parts of names in the real registers and writes name-parts.json beside this file:
//   node --conditions=zhixin-source tests/search/corpus/count-name-parts.ts [<registers>]
// Counts only: a part stands there when many names share it, so no row can be read back.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type NameParts, NameSplitter } from '../names/split-name.ts';

const [registers = resolve(import.meta.dirname, '../../../../shared/data')] = process.argv.slice(2);

/** A word that fewer names end in is no trade. */
const leastTradeCount = 25;
/** A part that fewer names share could point at one of them. */
const leastShared = 5;
/** A whole trade name is kept when so many bear it: 鑫盛, 宏达. */
const leastBrandCount = 20;
const leastBigramCount = 3;
/** An end is part of a longer one when that is so large a share of it. */
const tailShare = 0.75;

type Counts = Map<string, number>;

function count(counts: Counts, key: string): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}

function countOf(words: Iterable<string>): Counts {
	const counts: Counts = new Map();
	for (const word of words) count(counts, word);
	return counts;
}

// One line of `word count word count`: thirty thousand pairs would be as many lines otherwise.
function line(counts: Counts, least: number): string {
	return [...counts]
		.filter(([word, times]) => word !== '' && times >= least && !/[\s\d]/.test(word))
		.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
		.map(([word, times]) => `${word} ${times}`)
		.join(' ');
}

function tradesOf(names: readonly string[]): string[] {
	const noTrades = new NameSplitter([]);
	const ends: Counts = new Map();
	for (const name of names) {
		const { brand } = noTrades.split(name);
		for (let length = 2; length <= Math.min(10, brand.length - 2); length += 1) {
			count(ends, brand.slice(-length));
		}
	}
	const known = [...ends].filter(([, times]) => times >= leastTradeCount);
	// 业发展 is no trade: nearly all that end so end in 实业发展.
	const longer: Counts = new Map();
	for (const [end, times] of known) {
		const tail = end.slice(1);
		longer.set(tail, Math.max(longer.get(tail) ?? 0, times));
	}
	const isWhole = ([end, times]: readonly [string, number]) =>
		(longer.get(end) ?? 0) < times * tailShare;
	return known.filter(isWhole).map(([end]) => end);
}

/** Where a trade is looked for in the output: 商贸 stands with 有限公司, 种养 with 专业合作社. */
function familyOf(form: string): string {
	if (form.includes('公司')) return 'company';
	return form.includes('合作社') ? 'cooperative' : 'other';
}

function bigrams(brands: readonly string[], at: (position: number) => boolean): string[] {
	const after = new Map<string, Counts>();
	for (const brand of brands) {
		const characters = [...brand];
		characters.slice(1).forEach((character, index) => {
			if (!at(index)) return;
			const one = characters[index] ?? '';
			const counts = after.get(one) ?? new Map();
			after.set(one, counts);
			count(counts, character);
		});
	}
	return [...after]
		.map(([one, counts]) => [one, line(counts, leastBigramCount)] as const)
		.filter(([one, next]) => next !== '' && /^\p{Script=Han}$/u.test(one))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([one, next]) => `${one} ${next}`);
}

function byFamily(parts: readonly NameParts[], word: (part: NameParts) => string, least: number) {
	return Object.fromEntries(
		['company', 'cooperative', 'other'].map((family) => [
			family,
			line(countOf(parts.filter(({ form }) => familyOf(form) === family).map(word)), least),
		]),
	);
}

// 南昌分公司 and 第二门市部 by their last word alone: what stands before it is a place or a number.
function branchWord({ branch }: NameParts): string {
	return (
		/(分公司|支公司|营业所|营业部|营业厅|门市部|加油站|支行|分社|分店|分厂|经营部|服务部|中心|站|店|所|部)$/.exec(
			branch,
		)?.[0] ?? ''
	);
}

const csv = readFileSync(join(registers, 'companies-jiangxi.csv'));
const rows = parse(csv, { columns: true, bom: true }) as Readonly<Record<string, string>>[];
const names = rows.flatMap((row) => row.企业名称 ?? []);
const splitter = new NameSplitter(tradesOf(names));
const parts = names.map((name) => splitter.split(name));
// Branches would count one bank's name a thousand times.
const heads = parts.filter(({ branch }) => branch === '');
const brands = heads
	.filter(({ trade }) => trade !== '')
	.map(({ brand }) => brand)
	.filter((brand) => /^\p{Script=Han}{2,6}$/u.test(brand));
const having = (pattern: RegExp) => names.filter((name) => pattern.test(name)).length;

const found = {
	basis: 'counted in companies-jiangxi.csv by count-name-parts.ts; "word count word count …"',
	names: names.length,
	patterns: {
		branch: parts.filter((part) => branchWord(part) !== '').length,
		noPlace: parts.filter(({ place }) => place === '').length,
		noTrade: parts.filter(({ trade }) => trade === '').length,
		brackets: having(/[(（]/),
		digits: having(/\d/),
		latin: having(/[A-Za-z]/),
	},
	places: line(countOf(parts.map(({ place }) => place)), leastShared),
	brandLengths: Object.fromEntries(
		[...countOf(brands.map(({ length }) => `${length}`))].sort(([a], [b]) => (a < b ? -1 : 1)),
	),
	brands: line(countOf(brands), leastBrandCount),
	characters: {
		first: line(countOf(brands.map((brand) => brand.charAt(0))), leastShared),
		later: line(countOf(brands.flatMap((brand) => [...brand].slice(1))), leastShared),
	},
	secondAfterFirst: bigrams(brands, (index) => index === 0),
	laterAfterLater: bigrams(brands, (index) => index > 0),
	trades: byFamily(heads, ({ trade }) => trade, leastShared),
	forms: byFamily(parts, ({ form }) => form, leastTradeCount),
	branchWords: line(countOf(parts.map(branchWord)), leastTradeCount),
};
writeFileSync(
	join(import.meta.dirname, 'name-parts.json'),
	`${JSON.stringify(found, undefined, '\t')}\n`,
);
