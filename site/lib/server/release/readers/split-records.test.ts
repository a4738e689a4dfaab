// Held against another reader of CSV, on text that no writer would write.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitRecords } from './split-records.ts';

async function split(pieces: readonly string[]): Promise<(readonly string[] | undefined)[]> {
	const records: (readonly string[] | undefined)[] = [];
	async function* give() {
		yield* pieces;
	}
	for await (const { values } of splitRecords(give(), ',', 'some.csv')) records.push(values);
	return records;
}

function parseAsOther(text: string): string[][] {
	const options = { relax_column_count: true, relax_quotes: true, record_delimiter: '\n' };
	return parse(text, options) as string[][];
}

const noise = fc.string({
	unit: fc.constantFrom('"', '"', ',', '\n', 'a', '汉', ' '),
	maxLength: 40,
});

test('noise is split as another reader splits it, and refused where that one refuses it', async () => {
	await fc.assert(
		fc.asyncProperty(noise, async (text) => {
			let expected: string[][] | undefined;
			try {
				expected = parseAsOther(text);
			} catch {
				expected = undefined;
			}
			const read = await split([text]).catch(() => undefined);
			expect(read).toEqual(expected);
		}),
		{ numRuns: 2_000 },
	);
});

test('where pieces of text begin and end makes no difference', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(noise, { maxLength: 6 }), async (pieces) => {
			const whole = await split([pieces.join('')]).catch(String);
			expect(await split(pieces).catch(String)).toEqual(whole);
		}),
		{ numRuns: 500 },
	);
});
