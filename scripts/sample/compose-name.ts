// The name of an organisation by the rule of Chinese law: place, trade name, trade, legal form.

import type { County } from './counties.ts';
import type { Trade, Words } from './read-words.ts';
import type { SeededRandom } from './seeded-random.ts';

/** What may stand in the braces of a pattern. */
export interface NameParts {
	readonly county: County;
	readonly brand: string;
	readonly parent: string | undefined;
}

// Counties and cities drop their last character in names, districts do not: 瑞金 and 南昌, 东湖区.
function shorten(place: string): string {
	return place.endsWith('区') || place.length < 3 ? place : place.slice(0, -1);
}

function placeOf(random: SeededRandom, usccClass: string, { city, county, full }: County): string {
	const isDistrict = county.endsWith('区');
	if (usccClass !== '91') {
		return random.weighted([
			[isDistrict ? full : county, 60],
			[county, 40],
		]);
	}
	return random.weighted([
		['江西', 30],
		['江西省', 6],
		[shorten(city), 24],
		[city, 22],
		[isDistrict ? full : county, 10],
		[isDistrict ? shorten(city) : shorten(county), 8],
	]);
}

function formOf(random: SeededRandom): string {
	return random.weighted([
		['有限公司', 89],
		['有限责任公司', 8],
		['股份有限公司', 3],
	]);
}

/** Gives a trade name 字号 put together from the rows of a list. */
export function composeBrand(random: SeededRandom, rows: readonly (readonly string[])[]): string {
	return rows.map((row) => random.pick(row)).join('');
}

/** Gives the name that a pattern makes. Throws a RangeError for braces that nothing fills. */
export function composeName(
	random: SeededRandom,
	trade: Trade,
	parts: NameParts,
	places: Words['places'],
): string {
	return random.pick(trade.names).replace(/\{(\w+)\}/g, (_, slot: string) => {
		switch (slot) {
			case 'place':
				return placeOf(random, trade.class, parts.county);
			case 'city':
				return shorten(parts.county.city);
			case 'county':
				return parts.county.county;
			case 'town':
				return random.pick(places.towns);
			case 'village':
				return random.pick(places.villages);
			case 'form':
				return formOf(random);
			case 'brand':
				return parts.brand;
			case 'parent':
				return parts.parent ?? '';
			default:
				throw new RangeError(`{${slot}} of ${trade.id} is no part of a name`);
		}
	});
}
