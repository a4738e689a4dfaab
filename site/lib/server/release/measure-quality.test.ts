import { describe, expect, test } from 'vitest';
import { measureQuality } from './measure-quality.ts';
import type { QuarantineReason } from './profiles/profile.ts';
import { Tally } from './tally.ts';

function tallied(profile: string, rows: number, reasons: readonly QuarantineReason[] = []) {
	const tally = new Tally();
	tally.rows = rows;
	for (const reason of reasons) tally.quarantine(reason, { row: 2, column: '', message: '' });
	return { profile, tallies: [tally] };
}

const stock = { subjects: 9_998, sameCodeManyNames: 0, sameNameManyCodes: 0 };

describe('the rate of wrong and duplicate codes', () => {
	test('is over the stock: subjects, and codes that cannot be', () => {
		const quality = measureQuality(
			[tallied('registration', 10_000, ['invalid-uscc: length', 'invalid-uscc: check-character'])],
			{ ...stock, sameCodeManyNames: 1, sameNameManyCodes: 2 },
		);
		expect(quality).toMatchObject({
			...{ rows: 10_000, quarantined: 2, checksumInvalid: 1 },
			...{ codes: 10_000, wrongCodes: 2, duplicateCodes: 3, rate: 0.0005, target: 0.0001 },
		});
	});

	test('counts a code once, not as often as a file of records has it', () => {
		const wrong = tallied('penalty', 3, ['invalid-uscc: check-character', 'invalid-uscc: length']);
		const quality = measureQuality([tallied('registration', 9_998), wrong], stock);
		expect(quality).toMatchObject({ quarantined: 2, checksumInvalid: 1, wrongCodes: 0, rate: 0 });
	});

	test('counts a class in no table, and no division in no edition', () => {
		const source = tallied('registration', 9_998);
		source.tallies[0]?.warn([{ code: 'unknown-class' }, { code: 'region-unknown' }]);
		expect(measureQuality([source], stock)).toMatchObject({
			...{ categoryUnknown: 1, regionUnknown: 1, codes: 9_998, wrongCodes: 1 },
		});
	});

	test('is nothing where there is nothing', () => {
		expect(measureQuality([], { ...stock, subjects: 0 }).rate).toBe(0);
	});
});
