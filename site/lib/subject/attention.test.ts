import type { CreditRecord, RecordType } from '@zhixin/api-client';
import { expect, it } from 'vitest';
import { attentions } from './attention.ts';

const record = (type: RecordType, more: Partial<CreditRecord> = {}) =>
	({
		id: '1',
		type,
		decidedOn: '2026-03-01',
		publicUntil: null,
		severity: null,
		...more,
	}) as CreditRecord;

it('a penalty is told with the last day on which it is shown, a licence is not', () => {
	const penalty = record('penalty', { severity: 'general' });
	const found = attentions([
		{ type: 'licence', count: 1, records: [record('licence')] },
		{ type: 'penalty', count: 1, records: [penalty] },
	]);
	expect(found).toEqual([
		{ type: 'penalty', count: 1, isAtLeast: false, until: '2027-03-01', newest: penalty },
	]);
});

it('of several the latest last day counts, and none while some are not loaded', () => {
	const records = [
		record('penalty', { severity: 'general' }),
		record('penalty', { severity: 'general', publicUntil: '2026-12-01' }),
	];
	expect(attentions([{ type: 'penalty', count: 2, records }])[0]?.until).toBe('2027-03-01');
	const more = attentions([{ type: 'penalty', count: 9, records }])[0];
	expect(more).toMatchObject({ count: 9, until: undefined, isAtLeast: false });
});

it('among harmless records of the same type only the negative ones are counted', () => {
	const records = [record('inspection', { severity: 'serious' }), record('inspection')];
	expect(attentions([{ type: 'inspection', count: 2, records }])[0]).toMatchObject({
		count: 1,
		isAtLeast: false,
	});
	expect(attentions([{ type: 'inspection', count: 30, records }])[0]).toMatchObject({
		count: 1,
		isAtLeast: true,
	});
});
