// Where the subjects of the sample are: the counties in force, in the shapes in which names and
// addresses speak of them.

import { currentDivisions, resolveRegion } from '#lib/server/divisions/divisions.ts';
import type { Trade } from './read-words.ts';
import type { SeededRandom } from './seeded-random.ts';

/** A county-level division of Jiangxi. */
export interface County {
	readonly code: string;
	/** 南昌市 */
	readonly city: string;
	/** 青云谱区 */
	readonly county: string;
	/** 南昌市青云谱区 */
	readonly full: string;
}

function toCounty(code: string, full: string): County {
	const city = resolveRegion(`${code.slice(0, 4)}00`)?.name ?? '';
	return { code, city, county: full.slice(city.length), full };
}

/** Gives the 100 counties of Jiangxi in code order. */
export function countiesOfJiangxi(): County[] {
	return currentDivisions()
		.filter(({ code }) => code.startsWith('36') && !code.endsWith('00'))
		.map(({ code, name }) => toCounty(code, name));
}

// More business is done in the districts of cities, most of it in the capital.
function weightOf({ code, county }: County): number {
	if (code.startsWith('3601')) return 5;
	return county.endsWith('区') ? 3 : 1;
}

function isAllowed(trade: Trade, { code, county }: County): boolean {
	// Towns lie in counties; the districts of the sample are all city.
	if (trade.names.some((name) => name.includes('{town}'))) return !county.endsWith('区');
	if (trade.counties === undefined && trade.cities === undefined) return true;
	const isHome = trade.counties?.includes(code) ?? false;
	return isHome || (trade.cities?.includes(`${code.slice(0, 4)}00`) ?? false);
}

/** Gives counties in turn, so that a trade with enough subjects is in every one of them. */
export class CountyDeck {
	readonly #random: SeededRandom;
	readonly #cards: readonly County[];
	#left: County[] = [];

	constructor(random: SeededRandom, counties: readonly County[], trade: Trade) {
		this.#random = random;
		this.#cards = counties
			.filter((county) => isAllowed(trade, county))
			.flatMap((county) => new Array<County>(weightOf(county)).fill(county));
	}

	/** Draws the next county. Throws a RangeError when a trade is allowed in none. */
	draw(): County {
		if (this.#left.length === 0) this.#left = this.#random.shuffled(this.#cards);
		const county = this.#left.pop();
		if (county === undefined) throw new RangeError('a trade stands in no county');
		return county;
	}
}
