import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PostingRuns } from './posting-runs.ts';
import { TermBuffer } from './terms.ts';
import { longestVarint, writeVarint } from './varint.ts';

const largest = 2 ** 31 - 1;
const blockSize = 16;

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'posting-runs-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

type Added = readonly [entry: number, terms: readonly number[]];

/** Reads differences back the plain way. */
function readEntries(bytes: Uint8Array): number[] {
	const entries: number[] = [];
	let entry = 0;
	let difference = 0;
	let factor = 1;
	for (const byte of bytes) {
		difference += (byte % 128) * factor;
		factor *= 128;
		if (byte >= 128) continue;
		entry += difference;
		entries.push(entry);
		difference = 0;
		factor = 1;
	}
	return entries;
}

function merge(added: readonly Added[], size: number): [number, number[]][] {
	const runs = new PostingRuns(folder, size);
	const buffer = new TermBuffer();
	for (const [entry, terms] of added) {
		buffer.length = 0;
		for (const term of terms) buffer.add(term);
		runs.add(entry, buffer);
	}
	return Array.from(runs.merge(), ({ bytes, count, term }) => {
		const entries = readEntries(bytes);
		expect(entries).toHaveLength(count);
		return [term, entries];
	});
}

function expected(added: readonly Added[]): [number, number[]][] {
	const byTerm = new Map<number, Set<number>>();
	for (const [entry, terms] of added) {
		for (const term of terms) byTerm.set(term, (byTerm.get(term) ?? new Set()).add(entry));
	}
	return [...byTerm]
		.sort(([one], [other]) => one - other)
		.map(([term, entries]) => [term, [...entries]]);
}

const term = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: largest }));
const added = fc
	.array(
		fc.tuple(fc.integer({ min: 1, max: 9_000_000 }), fc.array(term, { maxLength: blockSize })),
		{ maxLength: 30 },
	)
	.map((steps) => {
		let entry = -1;
		return steps.map(([step, terms]): Added => {
			entry += step;
			return [entry, terms];
		});
	});

describe('posting runs', () => {
	it.each([
		['one block', 100_000],
		['many blocks', blockSize],
	])('give back what was added, by term, entries ascending and once: %s', (_, size) => {
		fc.assert(
			fc.property(added, (entries) => {
				expect(merge(entries, size)).toEqual(expected(entries));
			}),
		);
	});

	it('give nothing when nothing was added', () => {
		expect(merge([], blockSize)).toEqual([]);
	});

	it('hold a term of more entries than a reader takes in at once', () => {
		const entries = Array.from({ length: 300_000 }, (_, entry): Added => [entry, [7, 9]]);
		const [seven, nine, ...more] = merge(entries, 500_000);
		expect(more).toEqual([]);
		expect([seven?.[0], nine?.[0]]).toEqual([7, 9]);
		expect(seven?.[1].every((entry, at) => entry === at)).toBe(true);
		expect([seven?.[1].length, nine?.[1].length]).toEqual([300_000, 300_000]);
	});
});

describe('a varint', () => {
	it('reads back, and takes no more bytes than the longest', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (number) => {
				const bytes = new Uint8Array(longestVarint);
				const end = writeVarint(bytes, 0, number);
				expect(end).toBeLessThanOrEqual(longestVarint);
				expect(readEntries(bytes.subarray(0, end))).toEqual([number]);
			}),
		);
	});
});
