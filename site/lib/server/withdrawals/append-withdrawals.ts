// Withdrawals are only ever added. A kill while adding leaves whole lines, which hold, and at most
// one torn line, which never was: the next writer cuts it off.
import {
	closeSync,
	constants,
	fsyncSync,
	ftruncateSync,
	openSync,
	readFileSync,
	writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import {
	endOfWholeLines,
	formatWithdrawal,
	parseWithdrawals,
	type Withdrawal,
} from './withdrawal.ts';

function syncFolder(path: string): void {
	const handle = openSync(dirname(path), 'r');
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}

function writeAll(handle: number, text: string, at: number): void {
	const bytes = Buffer.from(text);
	for (let written = 0; written < bytes.length; ) {
		written += writeSync(handle, bytes, written, bytes.length - written, at + written);
	}
}

/**
 * Adds a withdrawal for each of these records that has none, and gives those added. When it
 * returns they are on the disk. The caller holds the lock of the data folder. Throws a
 * DamagedWithdrawalsError, and adds nothing, when the file cannot be read in full.
 */
export function appendWithdrawals(
	path: string,
	recordIds: readonly string[],
	at: Date,
): Withdrawal[] {
	const handle = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o644);
	try {
		const bytes = readFileSync(handle);
		const end = endOfWholeLines(bytes);
		const known = parseWithdrawals(path, bytes.subarray(0, end));
		const withdrawn = new Set(known.map(({ recordId }) => recordId));
		const added = [...new Set(recordIds)]
			.filter((recordId) => !withdrawn.has(recordId))
			.map((recordId, index) => ({
				seq: known.length + index + 1,
				recordId,
				at: at.toISOString(),
			}));
		if (end < bytes.length) ftruncateSync(handle, end);
		writeAll(handle, added.map(formatWithdrawal).join(''), end);
		fsyncSync(handle);
		syncFolder(path);
		return added;
	} finally {
		closeSync(handle);
	}
}

/** The withdrawals of a data folder as they stand. Throws a DamagedWithdrawalsError. */
export function readWithdrawals(path: string): Withdrawal[] {
	let bytes: Buffer;
	try {
		bytes = readFileSync(path);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
		throw error;
	}
	return parseWithdrawals(path, bytes.subarray(0, endOfWholeLines(bytes)));
}
