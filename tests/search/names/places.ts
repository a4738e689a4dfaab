// The places that stand at the head of a Chinese business name, in every form in which they do:
// 南昌市, 南昌, 青山湖区, 青山湖. Short forms of two characters and more only; districts of two
// characters (东湖区) are never shortened in a registered name.
import { divisionTable } from '#lib/server/divisions/division-table.ts';
import { currentDivisions } from '#lib/server/divisions/divisions.ts';

/** A county-level division of Jiangxi with the city it belongs to. */
export interface County {
	readonly code: string;
	/** 南昌市 */
	readonly city: string;
	/** 青山湖区 */
	readonly county: string;
}

// In names, though in no edition of GB/T 2260 or under another word.
const OTHER_PLACES = [
	'红谷滩新区',
	'红谷滩区',
	'赣江新区',
	'共青城',
	'共青城市',
	'庐山风景区',
	'抚州地区',
];

/** The counties of Jiangxi in code order. */
export function countiesOfJiangxi(): County[] {
	const nodes = currentDivisions().filter(({ code }) => code.startsWith('36'));
	const names = new Map(nodes.map(({ code, name }) => [code, name]));
	return nodes
		.filter(({ code }) => !code.endsWith('00'))
		.map(({ code, name }) => {
			const city = names.get(`${code.slice(0, 4)}00`) ?? '';
			return { code, city, county: name.slice(city.length) };
		});
}

/** A place without the word that says what it is: 南昌, 青山湖; as it is when too short for that. */
export function shortPlace(place: string): string {
	return place.length > 2 && /[省市县区]$/.test(place) ? place.slice(0, -1) : place;
}

// Registered names outlive the divisions in them: 上饶县, 新建县.
function retiredNames(): string[] {
	return [...divisionTable().retired.values()]
		.map(({ name }) => name)
		.filter((name) => name.length > 2);
}

/** Every form of every place of Jiangxi, and the provinces, longest first. */
export function placeForms(): string[] {
	const counties = countiesOfJiangxi();
	const provinces = currentDivisions()
		.filter(({ code }) => code.endsWith('0000'))
		.map(({ name }) => name.replace(/(壮族|回族|维吾尔)?自治区$|特别行政区$/, ''));
	const full = [
		...counties.flatMap(({ city, county }) => [city, county]),
		...provinces,
		...retiredNames(),
		...OTHER_PLACES,
	];
	const all = new Set(full.flatMap((place) => [place, shortPlace(place)]));
	return [...all].filter((place) => place.length > 1).sort((a, b) => b.length - a.length);
}
