// What the records of the sample are made from: the subjects, chance, and the day of collection.

import type { SampleSubject } from './generate-subjects.ts';
import { SeededRandom } from './seeded-random.ts';

/** One row by its headers; cells that are not there are empty. */
export type RecordRow = Readonly<Record<string, string>>;

const DAY = 86_400_000;

/** Subjects by trade, and days counted from the day of collection. */
export class RecordContext {
	readonly random: SeededRandom;
	readonly #subjects: readonly SampleSubject[];
	readonly #collectedAt: string;

	constructor(seed: string, subjects: readonly SampleSubject[], collectedAt: string) {
		this.random = new SeededRandom(`zhixin-records-1/${seed}`);
		this.#subjects = subjects;
		this.#collectedAt = collectedAt;
	}

	/** Gives the same subjects and day with the chance of another source. */
	of(source: string): RecordContext {
		return new RecordContext(source, this.#subjects, this.#collectedAt);
	}

	/** Gives the subjects of some trades that are in business. */
	active(...trades: readonly string[]): SampleSubject[] {
		return this.#subjects.filter(
			({ status, trade }) => trades.includes(trade) && /^(?:存续|在业|正常)$/.test(status),
		);
	}

	/** Gives about a share of the subjects of some trades. */
	some(share: number, ...trades: readonly string[]): SampleSubject[] {
		return this.active(...trades).filter(() => this.random.happens(share));
	}

	/** Gives every business in the order of the sample. */
	businesses(): SampleSubject[] {
		return this.#subjects.filter(({ status, uscc }) => uscc.startsWith('9') && status !== '注销');
	}

	/** Gives a day: some days after the collection, or before it. */
	day(offset: number): string {
		return new Date(Date.parse(this.#collectedAt) + offset * DAY).toISOString().slice(0, 10);
	}

	/** Gives a day between two such days. */
	dayBetween(from: number, to: number): string {
		return this.day(this.random.integer(from, to));
	}

	/** Gives the year of a day. */
	year(offset: number): string {
		return this.day(offset).slice(0, 4);
	}
}

/** Gives a number with leading zeros. */
export function padded(value: number, length: number): string {
	return String(value).padStart(length, '0');
}
