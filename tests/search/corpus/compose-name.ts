// Names of every kind of subject, in the parts they are made of: what hangs on a name (a branch, a
// namesake, a former name) is made by changing one part.
import type { SubjectKind } from '@zhixin/api-client';
import { type County, countiesOfJiangxi, shortPlace } from '../names/places.ts';
import type { SeededChance } from '../names/seeded-chance.ts';
import { composeBrand } from './compose-brand.ts';
import parts from './name-parts.json' with { type: 'json' };
import shops from './shop-words.json' with { type: 'json' };
import { WeightedWords } from './weighted-words.ts';

/** A name before it is put together. */
export interface ComposedName {
	readonly county: County;
	readonly place: string;
	readonly brand: string;
	/** Trade and legal form: 商贸有限公司. */
	readonly rest: string;
}

const counties = countiesOfJiangxi();
// Half of the province's business is done in the districts, most of it in the capital.
const countyDeck = counties.flatMap((county) =>
	new Array<County>(county.code.startsWith('3601') ? 4 : county.county.endsWith('区') ? 2 : 1).fill(
		county,
	),
);

const companyTrades = WeightedWords.read(parts.trades.company);
const companyForms = new WeightedWords([
	['有限公司', 88],
	['有限责任公司', 7],
	['股份有限公司', 1.5],
	['集团有限公司', 1],
	['（集团）有限公司', 0.2],
	['合伙企业（有限合伙）', 1],
	['厂', 1.3],
]);
const cooperativeTrades = WeightedWords.read(parts.trades.cooperative);
const shopTrades = Object.keys(shops.shops) as (keyof typeof shops.shops)[];
// A few trades are on every corner, most are not.
const shopDeck = new WeightedWords(shopTrades.map((trade, at) => [trade, 1 + 60 / (at + 2)]));

function companyPlace(chance: SeededChance, { city, county }: County): string {
	const share = chance.next();
	// As counted in `places`.
	if (share < 0.15) return '江西';
	if (share < 0.19) return '江西省';
	if (share < 0.38) return shortPlace(city);
	if (share < 0.56) return city;
	if (share < 0.88) return county;
	return share < 0.94 ? city + county : shortPlace(county);
}

function town(chance: SeededChance): string {
	const name = chance.pick<string>(shops.towns) + chance.pick<string>(shops.towns);
	return name + chance.pick(['镇', '乡', '镇', '街道']);
}

function localPlace(chance: SeededChance, { city, county }: County): string {
	const share = chance.next();
	if (share < 0.62) return county;
	if (share < 0.74) return city + county;
	return share < 0.8 ? shortPlace(city) : county + town(chance);
}

function nickname(chance: SeededChance): string {
	return chance.pick(shops.nicknames).replace('{}', chance.pick<string>(shops.surnames));
}

function company(chance: SeededChance): ComposedName {
	const county = chance.pick(countyDeck);
	const place = chance.happens(0.03) ? '' : companyPlace(chance, county);
	const rest = companyTrades.draw(chance) + companyForms.draw(chance);
	return { county, place, brand: composeBrand(chance), rest };
}

function individual(chance: SeededChance): ComposedName {
	const county = chance.pick(countyDeck);
	const brand = chance.happens(0.25) ? nickname(chance) : composeBrand(chance);
	const trade = shopDeck.draw(chance) as (typeof shopTrades)[number];
	const rest = trade + chance.pick(shops.shops[trade]);
	return { county, place: localPlace(chance, county), brand, rest };
}

function cooperative(chance: SeededChance): ComposedName {
	const county = chance.pick(counties);
	const rest =
		cooperativeTrades.draw(chance) + chance.pick(['专业合作社', '专业合作社', '农民专业合作社']);
	return { county, place: localPlace(chance, county), brand: composeBrand(chance), rest };
}

function society(chance: SeededChance): ComposedName {
	const county = chance.pick(counties);
	const place = localPlace(chance, county);
	return { county, place, brand: composeBrand(chance), rest: chance.pick(shops.societies) };
}

function institution(chance: SeededChance): ComposedName {
	const county = chance.pick(counties);
	const rest = chance.pick(shops.institutions).replace('{}', town(chance));
	const number = chance.happens(0.4) ? `第${chance.pick<string>('一二三四五六七八九')}` : '';
	return { county, place: localPlace(chance, county), brand: number, rest };
}

const makers: Partial<Record<SubjectKind, (chance: SeededChance) => ComposedName>> = {
	enterprise: company,
	individual,
	cooperative,
	'social-organisation': society,
	'public-institution': institution,
};

/** A name of a kind. Throws a RangeError for a kind that no name is made for. */
export function composeName(chance: SeededChance, kind: SubjectKind): ComposedName {
	const maker = makers[kind];
	if (maker === undefined) throw new RangeError(`no names are made for ${kind}`);
	return maker(chance);
}

/** The same name at home in another county. */
export function moveName(chance: SeededChance, name: ComposedName): ComposedName {
	const county = chance.pick(countyDeck);
	return { ...name, county, place: companyPlace(chance, county) };
}

/** What a branch adds to the name of its head office: 南昌分公司, 第二分公司. */
export function composeBranch(chance: SeededChance, county: County): string {
	const share = chance.next();
	if (share < 0.35) return `${shortPlace(county.city)}分公司`;
	if (share < 0.6) return `${shortPlace(county.county)}分公司`;
	if (share < 0.7) return `第${chance.pick<string>('一二三四五六七八九十')}分公司`;
	const word = chance.pick(['营业部', '门市部', '经营部', '加油站', '分店', '店', '服务部']);
	return share < 0.85 ? composeBrand(chance) + word : shortPlace(county.county) + word;
}

/** What hangs over the door, when it is not what stands in the register. */
export function composeSign(chance: SeededChance): string {
	const trade = shopDeck.draw(chance) as (typeof shopTrades)[number];
	return composeBrand(chance) + trade + (trade.length > 1 ? '' : chance.pick(shops.shops[trade]));
}

/** The name in one piece. */
export function joinName({ place, brand, rest }: ComposedName): string {
	return place + brand + rest;
}
