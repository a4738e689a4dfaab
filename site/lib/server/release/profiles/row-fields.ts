// From the headers of a file to the fields of a profile. Files spell headers in full width, with
// spaces or a line break inside: they are compared without.

import type { Cells } from '../readers/source-row.ts';
import { ReleaseError } from '../release-error.ts';
import type { Profile } from './profile.ts';
import { readText } from './read-text.ts';

function headerKey(header: string): string {
	return header
		.normalize('NFKC')
		.replace(/[\s\p{Cf}]/gu, '')
		.toLowerCase();
}

/** What a profile asks of a row. */
export interface FieldReader<Field extends string> {
	/** The cell of a field, `null` when it says nothing; of several columns the first that speaks. */
	text(field: Field): string | null;
	/** The header of a field in this file, for messages. */
	header(field: Field): string;
}

/** The current row of a file by the fields of its profile. One object serves a whole file. */
export class RowFields<Field extends string> implements FieldReader<Field> {
	readonly #fieldOf = new Map<string, Field>();
	readonly #headersOf = new Map<Field, string[]>();
	readonly #known = new Set<string>();
	readonly #ignored: string[] = [];
	#cells: Cells = {};

	constructor(profile: Pick<Profile<Field, unknown>, 'headers'>) {
		for (const field of Object.keys(profile.headers) as Field[]) {
			for (const header of profile.headers[field]) this.#fieldOf.set(headerKey(header), field);
		}
	}

	/** Learns the headers of a file; more may come with later rows (JSON Lines). */
	learn(headers: readonly string[]): void {
		for (const header of headers) {
			if (header === '' || this.#known.has(header)) continue;
			this.#known.add(header);
			const field = this.#fieldOf.get(headerKey(header));
			if (field === undefined) this.#ignored.push(header);
			else this.#headersOf.set(field, [...(this.#headersOf.get(field) ?? []), header]);
		}
	}

	/** Throws a ReleaseError that names the file and the header when a required field has none. */
	require(profile: Pick<Profile<Field, unknown>, 'headers' | 'required'>, file: string): void {
		const missing = profile.required.find((field) => !this.#headersOf.has(field));
		if (missing === undefined) return;
		const [usual] = profile.headers[missing];
		throw new ReleaseError(
			`${file} has no column "${usual}": its header row is ${[...this.#known].slice(0, 8).join(', ')}; rename the column or remove the file from the manifest.`,
		);
	}

	/** Turns to the next row. */
	turnTo(cells: Cells): void {
		this.#cells = cells;
	}

	/** The cell of a field, `null` when it says nothing; of several columns the first that speaks. */
	text(field: Field): string | null {
		const headers = this.#headersOf.get(field);
		if (headers === undefined) return null;
		for (const header of headers) {
			const text = readText(this.#cells[header] ?? '');
			if (text !== null) return text;
		}
		return null;
	}

	/** The header of a field in this file, for messages. */
	header(field: Field): string {
		return this.#headersOf.get(field)?.[0] ?? '';
	}

	/** The field a header stands for. */
	fieldOf(header: string): Field | undefined {
		return this.#fieldOf.get(headerKey(header));
	}

	/** Headers that the profile does not read, for the report. */
	get ignored(): readonly string[] {
		return this.#ignored;
	}
}
