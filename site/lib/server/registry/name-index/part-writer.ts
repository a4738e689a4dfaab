// Writes arrays into a release file, piece by piece, so that none of them is in memory as a whole.
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type PartName, pieceBytes } from './tables.ts';

type NumberBytes = 1 | 2 | 4;

/** One array on its way into the file. */
export class PartWriter {
	readonly #insert: StatementSync;
	readonly #part: PartName;
	readonly #numberBytes: NumberBytes;
	readonly #piece = Buffer.alloc(pieceBytes);
	#length = 0;
	#pieces = 0;

	constructor(database: DatabaseSync, part: PartName, numberBytes: NumberBytes) {
		this.#insert = database.prepare('INSERT INTO name_parts VALUES (?, ?, ?)');
		this.#part = part;
		this.#numberBytes = numberBytes;
	}

	add(number: number): void {
		this.#piece.writeUIntLE(number, this.#length, this.#numberBytes);
		this.#length += this.#numberBytes;
		if (this.#length === pieceBytes) this.close();
	}

	/** Writes what is left. */
	close(): void {
		if (this.#length === 0) return;
		this.#insert.run(this.#part, this.#pieces, this.#piece.subarray(0, this.#length));
		this.#pieces += 1;
		this.#length = 0;
	}
}
