// One line of `withdrawals.jsonl`: a record that must vanish from every surface, now and for good.
// The file lies beside the releases and not in them, so that a rebuild or a rollback cannot bring
// back what was withdrawn.
import { join } from 'node:path';
import { z } from 'zod';

const withdrawal = z.strictObject({
	/** Counts from 1 without a gap: the place in the file, and what a reader asks to go on from. */
	seq: z.int().min(1),
	recordId: z.string().min(1).max(200),
	at: z.iso.datetime(),
});

/** The end of a record's publicity: which, and when. Never what it said. */
export type Withdrawal = z.infer<typeof withdrawal>;

/** Gives the file of a data folder that holds its withdrawals. */
export function withdrawalsPath(dataDir: string): string {
	return join(dataDir, 'withdrawals.jsonl');
}

/** A file of withdrawals that makes no sense; nothing may be read past the place it names. */
export class DamagedWithdrawalsError extends Error {
	override readonly name = 'DamagedWithdrawalsError';
}

function parseLine(path: string, line: string, seq: number): Withdrawal {
	let content: unknown;
	try {
		content = JSON.parse(line);
	} catch (cause) {
		throw new DamagedWithdrawalsError(
			`${path}: line ${seq} is no JSON: restore it from a backup.`,
			{ cause },
		);
	}
	const parsed = withdrawal.safeParse(content);
	if (parsed.success && parsed.data.seq === seq) return parsed.data;
	throw new DamagedWithdrawalsError(
		`${path}: line ${seq} is not withdrawal ${seq}: restore it from a backup.`,
		{ cause: parsed.error },
	);
}

/** Where the last whole line of `bytes` ends: what stands behind it is what a kill left over. */
export function endOfWholeLines(bytes: Uint8Array): number {
	return bytes.lastIndexOf(0x0a) + 1;
}

/**
 * The withdrawals in `bytes`, which are whole lines and begin with number `firstSeq`. Throws a
 * DamagedWithdrawalsError that names the line: a withdrawal that cannot be read is never passed
 * over, for what it named would stay public.
 */
export function parseWithdrawals(path: string, bytes: Uint8Array, firstSeq = 1): Withdrawal[] {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
	const lines = text.split('\n').slice(0, -1);
	return lines.map((line, index) => parseLine(path, line, firstSeq + index));
}

/** A withdrawal as its line, with the line's end. */
export function formatWithdrawal({ seq, recordId, at }: Withdrawal): string {
	return `${JSON.stringify({ seq, recordId, at })}\n`;
}
