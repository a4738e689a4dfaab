import type { CreditRecord } from '@zhixin/api-client';
import { expect, it } from 'vitest';
import { namingRecords, type SavedEntry, shownName, withoutWithdrawn } from './listed-entry.ts';

const record = (id: string, source: string, publicUntil = '2026-12-01') =>
	({
		...{ id, type: 'penalty', severity: 'general', decidedOn: '2026-11-01', publicUntil },
		source: { id: source },
	}) as CreditRecord;

const registered = { provenance: [{ id: 'registration' }] } as never;
const namedByPenalty = { provenance: [{ id: 'penalties' }] } as never;
const entry = (namedBy: SavedEntry['namedBy']): SavedEntry => ({
	...{ uscc: 'x', name: '云栖甲', namedBy },
	...{ savedAt: '2026-11-26T01:00:00.000Z', note: '老板姓王', release: null },
});
const before = new Date('2026-11-30T00:00:00+08:00');
const after = new Date('2026-12-02T00:00:00+08:00');

it('a name from the register of businesses stays, whatever becomes of the records', () => {
	const known = entry(namingRecords(registered, [record('a', 'penalties')]));
	expect(shownName(known, after)).toBe('云栖甲');
	expect(withoutWithdrawn(known, new Set(['a']))).toBe(known);
});

it('a name known from records alone is gone with the last one that may be shown', () => {
	const records = [record('a', 'penalties'), record('b', 'other')];
	const known = entry(namingRecords(namedByPenalty, records));
	expect(known.namedBy.map(({ id }) => id)).toEqual(['a']);
	expect(shownName(known, before)).toBe('云栖甲');
	expect(shownName(known, after)).toBeNull();
});

it('a withdrawal takes the name that only it had given, and leaves the note', () => {
	const known = entry(namingRecords(namedByPenalty, [record('a', 'penalties')]));
	const left = withoutWithdrawn(known, new Set(['a']));
	expect(left).toMatchObject({ name: null, note: '老板姓王' });
	expect(shownName(left, before)).toBeNull();
});
