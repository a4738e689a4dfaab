// The whole sample, trade by trade. Each trade has a stream of chance of its own, so that a new one
// leaves the subjects of the others as they were.

import { composeBrand, composeName } from './compose-name.ts';
import { type County, CountyDeck, countiesOfJiangxi } from './counties.ts';
import {
	addressOf,
	foundedOn,
	personOf,
	registrarOf,
	scopeOf,
	statusOf,
	typeOf,
} from './describe-registration.ts';
import { CodeIssuer } from './issue-codes.ts';
import { lookAlike } from './look-alike.ts';
import type { Trade, Words } from './read-words.ts';
import { SeededRandom } from './seeded-random.ts';

/** One row of a register, in the words of the register. */
export interface SampleSubject {
	readonly name: string;
	readonly uscc: string;
	readonly registrationNumber: string;
	readonly status: string;
	readonly type: string;
	readonly person: string;
	readonly address: string;
	readonly division: string;
	readonly founded: string;
	readonly registrar: string;
	readonly scope: string;
	readonly formerNames: readonly string[];
	readonly brand: string;
	/** Ours: no register has it. */
	readonly trade: string;
}

/** What tells one subject of a trade from another; the rest follows from it. */
interface Kernel {
	readonly name: string;
	readonly brand: string;
	readonly county: County;
	readonly founded: string;
	readonly status: string;
	readonly formerNames: readonly string[];
}

const SEED = 'zhixin-sample-1';
const LOOK_ALIKE_SHARE = 0.07;
const FORMER_NAME_SHARE = 0.05;
// Businesses registered since then have no second number.
const LAST_REGISTRATION_NUMBERS = '2016-01-01';
const TRIES = 500;

/** Makes the subjects of one trade after another; keeps what must not come twice. */
class SampleMaker {
	readonly #words: Words;
	readonly #issuer = new CodeIssuer();
	readonly #names = new Set<string>();
	readonly #counties = countiesOfJiangxi();

	constructor(words: Words) {
		this.#words = words;
		// Written by hand: first come, first served.
		for (const { name, former } of Object.values(words.showcase).flat()) {
			this.#names.add(name);
			if (former !== undefined) this.#names.add(former);
		}
	}

	make(trade: Trade, parents: readonly SampleSubject[]): SampleSubject[] {
		const random = new SeededRandom(`${SEED}/${trade.id}`);
		const deck = new CountyDeck(random, this.#counties, trade);
		const kernels = this.#showcase(trade);
		while (kernels.length < trade.count) {
			kernels.push(this.#invent(random, trade, deck, kernels, parents));
		}
		return kernels.map((kernel) => this.#register(random, trade, kernel));
	}

	#showcase(trade: Trade): Kernel[] {
		return (this.#words.showcase[trade.id] ?? []).map((row) => {
			const county = this.#counties.find(({ code }) => code === row.division);
			if (county === undefined) throw new RangeError(`${row.division} is no county`);
			return { ...row, county, formerNames: row.former === undefined ? [] : [row.former] };
		});
	}

	#invent(
		random: SeededRandom,
		trade: Trade,
		deck: CountyDeck,
		others: readonly Kernel[],
		parents: readonly SampleSubject[],
	): Kernel {
		for (let attempt = 0; attempt < TRIES; attempt += 1) {
			const parent = parents.length === 0 ? undefined : random.pick(parents);
			const county = deck.draw();
			const brand = parent?.brand ?? this.#brand(random, trade, others);
			const parts = { county, brand, parent: parent?.name };
			const name = composeName(random, trade, parts, this.#words.places);
			if (this.#names.has(name)) continue;
			this.#names.add(name);
			const founded = foundedOn(
				random,
				trade.class,
				Math.max(trade.since, yearOf(parent?.founded)),
			);
			const status = statusOf(random, trade.class, founded);
			return {
				name,
				brand,
				county,
				founded,
				status,
				formerNames: this.#former(random, trade, parts),
			};
		}
		throw new RangeError(`the words for ${trade.id} do not make ${trade.count} names`);
	}

	#brand(random: SeededRandom, trade: Trade, others: readonly Kernel[]): string {
		const rows = trade.brand === undefined ? undefined : this.#words.brands[trade.brand];
		if (rows === undefined) return '';
		if (others.length > 0 && random.happens(LOOK_ALIKE_SHARE)) {
			const neighbour = lookAlike(random, random.pick(others).brand, this.#words.lookAlikes);
			if (neighbour !== undefined) return neighbour;
		}
		return composeBrand(random, rows);
	}

	#former(random: SeededRandom, trade: Trade, parts: Parameters<typeof composeName>[2]): string[] {
		if (trade.form !== 'company' || !random.happens(FORMER_NAME_SHARE)) return [];
		const name = composeName(random, trade, parts, this.#words.places);
		if (this.#names.has(name)) return [];
		this.#names.add(name);
		return [name];
	}

	#register(random: SeededRandom, trade: Trade, kernel: Kernel): SampleSubject {
		const { county, founded, ...rest } = kernel;
		const hasNumber = trade.class.startsWith('9') && founded < LAST_REGISTRATION_NUMBERS;
		return {
			...rest,
			trade: trade.id,
			uscc: this.#issuer.uscc(random, trade.class, founded),
			registrationNumber: hasNumber ? this.#issuer.registrationNumber(random, trade.class) : '',
			type: typeOf(random, trade, kernel.name),
			person: personOf(random, this.#words.people),
			address: addressOf(random, county, this.#words.places),
			division: county.code,
			founded,
			registrar: registrarOf(trade.class, county),
			scope: scopeOf(trade),
		};
	}
}

function yearOf(day: string | undefined): number {
	return day === undefined ? 0 : Number(day.slice(0, 4));
}

/** Makes all subjects of the sample: the same ones from the same words, always. */
export function generateSubjects(words: Words): SampleSubject[] {
	const maker = new SampleMaker(words);
	const subjects = words.trades.flatMap((trade) => maker.make(trade, []));
	const companies = subjects.filter(
		({ status, type }) => status === '存续' && type.startsWith('有限责任公司'),
	);
	return [...subjects, ...words.derivedTrades.flatMap((trade) => maker.make(trade, companies))];
}
