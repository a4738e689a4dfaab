import type { CreditRecord, Subject } from '@zhixin/api-client';
import { isPublic } from '@zhixin/api-client/publicity';
import { expect, it } from 'vitest';
import {
	answerRecords,
	answerSubject,
	isKeptSubject,
	narrowKept,
	nothingKept,
	withRecords,
	withSubject,
} from './kept-subject.ts';

const at = '2026-11-24T00:00:00.000Z';
const all = { type: null, limit: null, cursor: null } as const;

function record(id: string, more: Partial<CreditRecord> = {}): CreditRecord {
	const facts = { type: 'penalty', severity: 'general', decidedOn: '2026-11-01' };
	const source = { id: 'penalties' };
	return { id, ...facts, publicUntil: '2026-12-01', source, ...more } as CreditRecord;
}

function subject(counts: Partial<Record<CreditRecord['type'], number>>, source = 'registration') {
	const sections = Object.entries(counts).map(([type, count]) => ({ type, count }));
	return {
		name: '云栖甲',
		status: null,
		sections,
		provenance: [{ id: source }],
	} as unknown as Subject;
}

function kept(records: readonly CreditRecord[], source?: string) {
	const known = withSubject(nothingKept('x'), subject({ penalty: 9, honour: 1 }, source), at);
	return withRecords(known, all, { items: [...records], nextCursor: 'more' }, at);
}

const idsOf = (records: readonly CreditRecord[]) => records.map(({ id }) => id);

it('counts what can be shown, not what there once was', () => {
	expect(answerSubject(kept([record('a'), record('b')]))?.sections).toEqual([
		{ type: 'penalty', count: 2 },
	]);
});

it('after its last public day a record leaves list and count', () => {
	const two = kept([record('a'), record('b', { publicUntil: '2027-06-01' })]);
	const now = new Date('2026-12-02T00:00:00+08:00');
	const left = narrowKept(two, (one) => isPublic(one, now));
	expect(left && idsOf(answerRecords(left, all).items)).toEqual(['b']);
	expect(left && answerSubject(left)?.sections).toEqual([{ type: 'penalty', count: 1 }]);
});

it('a subject whose name came from what is gone is gone as well', () => {
	const known = kept([record('a'), record('h', { type: 'honour' })], 'penalties');
	expect(narrowKept(known, ({ id }) => id === 'a')).toBeDefined();
	expect(narrowKept(known, () => false)).toBeUndefined();
});

it('a subject that is registered stays when its last record goes', () => {
	const left = narrowKept(kept([record('a')]), () => false);
	expect(left && answerSubject(left)?.sections).toEqual([]);
});

it('an answer that holds all of a type leaves none of the earlier ones', () => {
	const page = { items: [record('b')], nextCursor: null };
	const known = kept([record('a'), record('h', { type: 'honour' })]);
	const left = withRecords(known, { ...all, type: 'penalty' }, page, at);
	expect(idsOf(left.records)).toEqual(['b', 'h']);
});

it('the next page is added to the first', () => {
	const page = { items: [record('b')], nextCursor: null };
	expect(
		idsOf(withRecords(kept([record('a')]), { ...all, cursor: 'more' }, page, at).records),
	).toEqual(['a', 'b']);
});

it('a type that the subject no longer counts is gone', () => {
	const known = kept([record('a'), record('h', { type: 'honour' })]);
	expect(idsOf(withSubject(known, subject({ honour: 1 }), at).records)).toEqual(['h']);
});

it('an answer is as long as it was asked for and leads to no next page', () => {
	const page = answerRecords(kept([record('a'), record('b')]), { ...all, limit: 1 });
	expect(idsOf(page.items)).toEqual(['a']);
	expect(page.nextCursor).toBeNull();
});

it('no badge is kept: what it says may end at any hour, and the device cannot judge that', () => {
	const badges = [{ scheme: 'elder-care', state: 'granted' }] as const;
	const known = withSubject(nothingKept('x'), { ...subject({}), badges: [...badges] }, at);
	expect(known.subject?.badges).toEqual([]);
	expect(
		answerSubject({ ...known, subject: { ...subject({}), badges: [...badges] } })?.badges,
	).toEqual([]);
});

it.each([
	undefined,
	7,
	{},
	{ uscc: 'x', at, subject: null },
	{ uscc: 'x', at, subject: null, records: [{ id: 'a' }] },
	{ uscc: 'x', at, subject: { ...subject({}), provenance: 'none' }, records: [] },
	{ uscc: 'x', at, subject: { ...subject({}), name: undefined }, records: [] },
	{ uscc: 'x', at, subject: { ...subject({}), status: undefined }, records: [] },
	{ uscc: 'x', at: 'yesterday', subject: subject({}), records: [] },
])('%j could not go through the rule, and is not kept', (row) => {
	expect(isKeptSubject(row)).toBe(false);
});

it('what was kept as it came can go through the rule', () => {
	expect(isKeptSubject(kept([record('a')]))).toBe(true);
	expect(isKeptSubject(nothingKept('x'))).toBe(true);
});
