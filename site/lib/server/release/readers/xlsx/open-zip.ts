// The container of an XLSX file. A small archive may unfold into any size: every part is bounded
// before a byte of it is read.

import type { Readable } from 'node:stream';
import { type Entry, openPromise } from 'yauzl';
import { ReleaseError } from '../../release-error.ts';

// A full sheet (1,048,576 rows) of thirteen columns unfolds to some 2 GiB.
const LARGEST_PART = 4 * 1024 ** 3;
// Small parts may be as repetitive as they like. Real sheets fold to a tenth, very dull ones to a
// hundredth; DEFLATE at its limit reaches 1032.
const HARMLESS_SIZE = 64 * 1024 ** 2;
const LARGEST_RATIO = 300;
// A workbook has some dozens of parts.
const MOST_PARTS = 10_000;

/** The parts of an archive, by their names. */
export interface Zip {
	/** Gives a part as a stream of bytes, or undefined when there is none of that name. */
	open(part: string): Promise<Readable | undefined>;
	close(): void;
}

function refuseBomb(name: string, entry: Entry): void {
	const { compressedSize, fileName, uncompressedSize } = entry;
	const isBomb =
		uncompressedSize > LARGEST_PART ||
		(uncompressedSize > HARMLESS_SIZE && uncompressedSize > compressedSize * LARGEST_RATIO);
	if (!isBomb) return;
	throw new ReleaseError(
		`${name}: its part ${fileName} would unfold to ${uncompressedSize} bytes, more than any sheet holds; export the table as CSV.`,
	);
}

/** Opens an archive and lists its parts. Throws a ReleaseError when it is none or a bomb. */
export async function openZip(path: string, name: string): Promise<Zip> {
	const notZip = (cause: unknown) =>
		new ReleaseError(`${name} is not an .xlsx workbook, or it is damaged or has a password.`, {
			cause,
		});
	const zip = await openPromise(path, { autoClose: false, lazyEntries: true }).catch(
		(cause: unknown) => {
			throw notZip(cause);
		},
	);
	const entries = new Map<string, Entry>();
	try {
		for await (const entry of zip.eachEntry()) {
			if (entries.size >= MOST_PARTS) throw notZip(undefined);
			refuseBomb(name, entry);
			entries.set(entry.fileName, entry);
		}
	} catch (error) {
		zip.close();
		throw error instanceof ReleaseError ? error : notZip(error);
	}
	return {
		async open(part) {
			const entry = entries.get(part);
			return entry === undefined ? undefined : zip.openReadStreamPromise(entry);
		},
		close: () => zip.close(),
	};
}
