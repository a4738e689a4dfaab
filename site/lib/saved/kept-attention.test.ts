import type { CreditRecord, Subject } from '@zhixin/api-client';
import { isPublic } from '@zhixin/api-client/publicity';
import { expect, it } from 'vitest';
import { type KeptSubject, narrowKept } from '#lib/offline/kept-subject.ts';
import { keptAttentions } from './kept-attention.ts';

const penalty = (id: string, publicUntil: string) =>
	({
		...{ id, type: 'penalty', severity: 'general', decidedOn: '2026-11-01', publicUntil },
		source: { id: 'penalties' },
	}) as CreditRecord;
const licence = { ...penalty('l', '2027-11-01'), type: 'licence', severity: null } as CreditRecord;

function keptWith(records: readonly CreditRecord[], penalties: number): KeptSubject {
	const sections = [
		{ type: 'licence', count: 1 },
		{ type: 'penalty', count: penalties },
	];
	const subject = { sections, provenance: [{ id: 'registration' }] } as unknown as Subject;
	return { uscc: 'x', at: '2026-11-26T00:00:00.000Z', subject, records };
}

function said(kept: KeptSubject, day: string) {
	const now = new Date(`${day}T12:00:00+08:00`);
	const shown = narrowKept(kept, (record) => isPublic(record, now));
	return shown && keptAttentions(kept, shown);
}

const two = keptWith([licence, penalty('a', '2026-12-01'), penalty('b', '2026-12-20')], 2);

it('counts the negative records with the last day on which one is shown', () => {
	expect(said(two, '2026-11-27')).toEqual([
		{ type: 'penalty', count: 2, isAtLeast: false, until: '2026-12-20' },
	]);
});

it('what has ended by today is not counted, and leaves no trace', () => {
	expect(said(two, '2026-12-02')).toEqual([
		{ type: 'penalty', count: 1, isAtLeast: false, until: '2026-12-20' },
	]);
	expect(said(two, '2026-12-21')).toEqual([]);
});

it('says that there may be more where the device never had all', () => {
	expect(said(keptWith([penalty('a', '2026-12-01')], 5), '2026-11-27')).toEqual([
		{ type: 'penalty', count: 1, isAtLeast: true, until: undefined },
	]);
});
