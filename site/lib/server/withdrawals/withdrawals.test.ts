import {
	appendFileSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendWithdrawals, readWithdrawals } from './append-withdrawals.ts';
import { followWithdrawals } from './follow-withdrawals.ts';
import { DamagedWithdrawalsError, withdrawalsPath } from './withdrawal.ts';

const at = new Date('2026-11-23T00:00:00Z');

let folder: string;
let path: string;
const ids = (from: readonly { recordId: string }[]) => from.map(({ recordId }) => recordId);

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'withdrawals-'));
	path = withdrawalsPath(folder);
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

describe('the file of withdrawals', () => {
	it('counts from 1 without a gap and names each record once', () => {
		expect(appendWithdrawals(path, ['a', 'b', 'a'], at)).toHaveLength(2);
		expect(appendWithdrawals(path, ['b', 'c'], at)).toEqual([
			{ seq: 3, recordId: 'c', at: at.toISOString() },
		]);
		expect(readWithdrawals(path).map(({ seq, recordId }) => [seq, recordId])).toEqual([
			[1, 'a'],
			[2, 'b'],
			[3, 'c'],
		]);
	});

	it('cut short by a kill at any byte keeps every whole line and takes the next writer', () => {
		appendWithdrawals(path, ['a', 'b', 'c'], at);
		const whole = readFileSync(path);
		fc.assert(
			fc.property(fc.nat(whole.length), (length) => {
				writeFileSync(path, whole);
				truncateSync(path, length);
				const kept = ids(readWithdrawals(path));
				expect(['a', 'b', 'c'].slice(0, kept.length)).toEqual(kept);
				expect(kept.length).toBe(whole.subarray(0, length).toString().split('\n').length - 1);
				appendWithdrawals(path, ['a', 'b', 'c', 'd'], at);
				expect(ids(readWithdrawals(path))).toEqual(['a', 'b', 'c', 'd']);
			}),
		);
	});

	it.each([
		['no JSON', 'nonsense\n'],
		['another number', '{"seq":7,"recordId":"x","at":"2026-11-23T00:00:00.000Z"}\n'],
		['no id', '{"seq":2,"recordId":"","at":"2026-11-23T00:00:00.000Z"}\n'],
	])('with a whole line of %s is refused, never passed over', (_, line) => {
		appendWithdrawals(path, ['a'], at);
		appendFileSync(path, line);
		const before = readFileSync(path, 'utf8');
		expect(() => readWithdrawals(path)).toThrow(DamagedWithdrawalsError);
		expect(() => appendWithdrawals(path, ['b'], at)).toThrow(/line 2/);
		expect(() => followWithdrawals(path)()).toThrow(DamagedWithdrawalsError);
		expect(readFileSync(path, 'utf8')).toBe(before);
	});
});

describe('a follower', () => {
	it('begins with nothing, and sees what is added', () => {
		const look = followWithdrawals(path);
		expect(look()).toEqual([]);
		appendWithdrawals(path, ['a'], at);
		expect(ids(look())).toEqual(['a']);
		appendWithdrawals(path, ['b', 'c'], at);
		expect(ids(look())).toEqual(['a', 'b', 'c']);
	});

	it('gives the same when nothing was added', () => {
		appendWithdrawals(path, ['a'], at);
		const look = followWithdrawals(path);
		expect(look()).toBe(look());
	});

	it('does not read a line that is still being written', () => {
		const look = followWithdrawals(path);
		appendWithdrawals(path, ['a'], at);
		appendFileSync(path, '{"seq":2,"recordId":"b","at":"2026-11-23T00:00:00.000Z"}');
		expect(ids(look())).toEqual(['a']);
		appendFileSync(path, '\n');
		expect(ids(look())).toEqual(['a', 'b']);
	});

	it('reads another file from its start', () => {
		appendWithdrawals(path, ['a', 'b'], at);
		const look = followWithdrawals(path);
		expect(look()).toHaveLength(2);
		rmSync(path);
		appendWithdrawals(path, ['c'], at);
		expect(ids(look())).toEqual(['c']);
	});

	it('never takes a file that is gone for one without withdrawals', () => {
		appendWithdrawals(path, ['a'], at);
		const look = followWithdrawals(path);
		look();
		rmSync(path);
		expect(look).toThrow(DamagedWithdrawalsError);
	});
});
