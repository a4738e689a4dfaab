// The name index of a release, written in the build from the subjects in the order of their rank.
// Entry number `rank - 1` is the present name of the subject with that rank; former names and trade
// names come behind all of them.
import type { DatabaseSync } from 'node:sqlite';
import type { SubjectKind, SubjectStatus } from '@zhixin/api-client';
import { Alphabet, mostLetters } from './alphabet.ts';
import { PartWriter } from './part-writer.ts';
import { PostingRuns } from './posting-runs.ts';
import { pageBytes } from './tables.ts';
import { addCodeTerms, addNameTerms, TermBuffer } from './terms.ts';
import { traitsByte } from './traits.ts';

/** Longer names are found by their first letters. */
export const mostIndexedLetters = 120;

/** A term of so many entries tells nothing apart: its postings are not kept. */
export const mostEntriesOfTerm = 1 << 20;
const saidAtOnce = 10_000;
/** Behind every day, as a number of the form 20261127. */
const lastDay = 99_999_999;
/** More than any rank. */
const rankFactor = 2 ** 26;

interface IndexedRow {
	readonly rank: number;
	readonly uscc: string;
	readonly registration_number: string | null;
	readonly name: string;
	readonly kind: SubjectKind;
	readonly status: SubjectStatus | null;
	readonly region: string;
	readonly source_id: string;
	readonly former_names: string;
	readonly trade_name: string | null;
	readonly established_on: string | null;
}

interface Alias {
	readonly rank: number;
	readonly name: string;
}

/** One index under way. */
class NameIndexWriter {
	readonly #database: DatabaseSync;
	readonly #alphabet = new Alphabet();
	readonly #runs: PostingRuns;
	readonly #letters = new Uint16Array(mostIndexedLetters);
	readonly #terms = new TermBuffer();
	readonly #lettersPart: PartWriter;
	readonly #lengthsPart: PartWriter;
	readonly #letterCounts = new Uint32Array(mostLetters);
	readonly #lastEntryOfLetter = new Uint32Array(mostLetters);
	#entries = 0;

	constructor(database: DatabaseSync, folder: string) {
		this.#database = database;
		this.#runs = new PostingRuns(folder);
		this.#lettersPart = new PartWriter(database, 'letters', 2);
		this.#lengthsPart = new PartWriter(database, 'lengths', 1);
	}

	/** Adds a name, and the codes under which its subject is found as well. */
	addEntry(name: string, codes: readonly string[]): void {
		const length = this.#alphabet.learn(name, this.#letters);
		this.#terms.length = 0;
		addNameTerms(this.#alphabet, this.#letters, length, this.#terms);
		for (const code of codes) addCodeTerms(code, this.#terms);
		this.#runs.add(this.#entries, this.#terms);
		this.#lengthsPart.add(length);
		this.#entries += 1;
		for (let at = 0; at < length; at += 1) {
			const letter = this.#letters[at] ?? 0;
			this.#lettersPart.add(letter);
			if (this.#lastEntryOfLetter[letter] === this.#entries) continue;
			this.#lastEntryOfLetter[letter] = this.#entries;
			this.#letterCounts[letter] = (this.#letterCounts[letter] ?? 0) + 1;
		}
	}

	finish(): void {
		this.#lettersPart.close();
		this.#lengthsPart.close();
		this.#database.prepare('INSERT INTO name_alphabet VALUES (?)').run(this.#alphabet.text);
		const counts = new PartWriter(this.#database, 'letterCounts', 4);
		for (const count of this.#letterCounts) counts.add(count);
		counts.close();
		this.#writePostings();
	}

	#writePostings(): void {
		const insert = this.#database.prepare('INSERT INTO name_postings VALUES (?, ?)');
		const terms = new PartWriter(this.#database, 'terms', 4);
		const counts = new PartWriter(this.#database, 'counts', 4);
		const offsets = new PartWriter(this.#database, 'offsets', 4);
		const page = new Uint8Array(pageBytes);
		let offset = 0;
		for (const { bytes, count, term } of this.#runs.merge()) {
			terms.add(term);
			counts.add(count);
			offsets.add(offset);
			if (count > mostEntriesOfTerm) continue;
			for (let from = 0; from < bytes.length; ) {
				const at = offset % pageBytes;
				const taken = bytes.subarray(from, from + pageBytes - at);
				page.set(taken, at);
				from += taken.length;
				offset += taken.length;
				if (offset % pageBytes === 0) insert.run(offset / pageBytes - 1, page);
			}
		}
		offsets.add(offset);
		if (offset % pageBytes > 0) {
			insert.run(Math.floor(offset / pageBytes), page.subarray(0, offset % pageBytes));
		}
		for (const part of [terms, counts, offsets]) part.close();
	}
}

/** The order of founding, the latest first; those of an unknown day come last. */
class DateOrder {
	/** Of each subject its day, turned around, and its rank, in one number that sorts. */
	readonly #keys: number[] = [];

	add(establishedOn: string | null): void {
		const day = establishedOn === null ? 0 : Number(establishedOn.replaceAll('-', ''));
		this.#keys.push((lastDay - day) * rankFactor + this.#keys.length);
	}

	write(database: DatabaseSync): void {
		const order = Float64Array.from(this.#keys).sort();
		writePlaces(database, 'dateOrder', order.length, (place) => (order[place] ?? 0) % rankFactor);
	}
}

/** Writes the place of each subject in an order of which `at` gives rank less one, place by place. */
function writePlaces(
	database: DatabaseSync,
	part: 'nameOrder' | 'dateOrder',
	count: number,
	at: (place: number) => number,
): void {
	const places = new Uint32Array(count);
	for (let place = 0; place < count; place += 1) places[at(place)] = place;
	const writer = new PartWriter(database, part, 4);
	for (const place of places) writer.add(place);
	writer.close();
}

/** Writes the order of names, which the index on them has already. */
export function writeNameOrder(database: DatabaseSync): void {
	const ranks: number[] = [];
	const rows = database.prepare('SELECT rank FROM subjects ORDER BY name_key, rank').iterate();
	for (const { rank } of rows) ranks.push(Number(rank));
	database.exec('BEGIN');
	writePlaces(database, 'nameOrder', ranks.length, (place) => (ranks[place] ?? 1) - 1);
	database.exec('COMMIT');
}

function readRows(database: DatabaseSync): Iterable<IndexedRow> {
	return database
		.prepare(
			`SELECT rank, uscc, registration_number, name, kind, status, region, source_id,
				detail ->> '$.formerNames' AS former_names, detail ->> '$.tradeName' AS trade_name,
				detail ->> '$.establishedOn' AS established_on
			FROM subjects ORDER BY rank`,
		)
		.iterate() as unknown as Iterable<IndexedRow>;
}

function aliasesOf({ former_names, name, rank, trade_name }: IndexedRow): Alias[] {
	const others = former_names === '[]' ? [] : (JSON.parse(former_names) as string[]);
	if (trade_name !== null) others.push(trade_name);
	// What stands in the name finds its subject already.
	return [...new Set(others)]
		.filter((other) => !name.includes(other))
		.map((other) => ({ rank, name: other }));
}

/**
 * Writes the index of all names of the subjects in `release` into the tables of `database`, which may
 * be the same one; the order of names alone is not in it. Scratch files go into `folder` and stay
 * there. `onEntries` hears how many names were read since it last heard.
 */
export function writeNameIndex(
	release: DatabaseSync,
	database: DatabaseSync,
	registrationSources: readonly string[],
	folder: string,
	onEntries: (count: number) => void,
): void {
	const isRegistration = new Set(registrationSources);
	database.exec('BEGIN');
	const writer = new NameIndexWriter(database, folder);
	const regions = new PartWriter(database, 'regions', 2);
	const traits = new PartWriter(database, 'traits', 1);
	const regionPlaces = new Map<string, number>();
	const byDate = new DateOrder();
	const aliases: Alias[] = [];
	let unsaid = 0;
	for (const row of readRows(release)) {
		writer.addEntry(
			row.name,
			row.registration_number === null ? [row.uscc] : [row.uscc, row.registration_number],
		);
		const place = regionPlaces.get(row.region) ?? regionPlaces.size;
		regionPlaces.set(row.region, place);
		regions.add(place);
		traits.add(traitsByte({ ...row, registered: isRegistration.has(row.source_id) }));
		byDate.add(row.established_on);
		aliases.push(...aliasesOf(row));
		unsaid += 1;
		if (unsaid === saidAtOnce) {
			onEntries(unsaid);
			unsaid = 0;
		}
	}
	onEntries(unsaid);
	regions.close();
	traits.close();
	byDate.write(database);
	const insertRegion = database.prepare('INSERT INTO name_regions VALUES (?, ?)');
	for (const [code, place] of regionPlaces) insertRegion.run(place, code);
	const aliasRanks = new PartWriter(database, 'aliases', 4);
	for (const { name, rank } of aliases) {
		writer.addEntry(name, []);
		aliasRanks.add(rank);
	}
	aliasRanks.close();
	writer.finish();
	database.exec('COMMIT');
}
