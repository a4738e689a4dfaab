// The withdrawals of a data folder as a running server knows them: read once, then only what was
// added, so that looking costs one `stat` however long the file has grown.
import { type BigIntStats, closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import {
	DamagedWithdrawalsError,
	endOfWholeLines,
	parseWithdrawals,
	type Withdrawal,
} from './withdrawal.ts';

/** All withdrawals in their order; a longer one begins with the shorter one it has grown from. */
export type KnownWithdrawals = readonly Withdrawal[];

/** Looks at the file, reads what was added, gives all. */
export type LookAtWithdrawals = () => KnownWithdrawals;

// Always the same one: what was remembered beside it stays remembered.
const none: KnownWithdrawals = [];

interface Known {
	readonly all: Withdrawal[];
	/** How far the file has been read: behind its last whole line. */
	readonly end: number;
	readonly version: string;
	readonly file: bigint;
}

function versionOf({ dev, ino, size, mtimeNs }: BigIntStats): string {
	return `${dev}-${ino}-${size}-${mtimeNs}`;
}

function readFrom(handle: number, start: number, size: number): Buffer {
	const bytes = Buffer.alloc(Math.max(0, size - start));
	let read = 0;
	while (read < bytes.length) {
		const count = readSync(handle, bytes, read, bytes.length - read, start + read);
		if (count === 0) break;
		read += count;
	}
	return bytes.subarray(0, read);
}

function read(path: string, former: Known | undefined): Known {
	const handle = openSync(path, 'r');
	try {
		const found = fstatSync(handle, { bigint: true });
		const size = Number(found.size);
		// Another file, or a shorter one than was read: somebody has put it there, so from the start.
		const known = former?.file === found.ino && former.end <= size ? former : undefined;
		const start = known?.end ?? 0;
		const bytes = readFrom(handle, start, size);
		const end = endOfWholeLines(bytes);
		const added = parseWithdrawals(path, bytes.subarray(0, end), (known?.all.length ?? 0) + 1);
		return {
			all: known === undefined ? added : [...known.all, ...added],
			end: start + end,
			version: versionOf(found),
			file: found.ino,
		};
	} finally {
		closeSync(handle);
	}
}

/**
 * Follows the withdrawals in the file at `path`; a file that was never there holds none. The
 * returned function throws when the file cannot be read in full, or is gone after it was there:
 * an answer without them could show what must be gone.
 */
export function followWithdrawals(path: string): LookAtWithdrawals {
	let known: Known | undefined;
	return () => {
		const found = statSync(path, { bigint: true, throwIfNoEntry: false });
		if (found === undefined) {
			if (known === undefined) return none;
			throw new DamagedWithdrawalsError(`${path} was there and is gone: restore it from a backup.`);
		}
		if (versionOf(found) !== known?.version) known = read(path, known);
		return known.all;
	};
}
