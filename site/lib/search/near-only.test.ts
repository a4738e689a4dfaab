import type { Match, SubjectPage } from '@zhixin/api-client';
import { expect, it } from 'vitest';
import { isNearOnly } from './near-only.ts';

function pageOf(matches: readonly Match[], nextCursor: string | null = null): SubjectPage {
	const items = matches.map((match) => ({
		uscc: '91369900MA0DEMA17N',
		name: match.text,
		kind: 'enterprise' as const,
		status: 'active' as const,
		region: { code: '360100', name: '南昌市' },
		match,
		badges: [],
		lookalikes: [],
	}));
	return {
		items,
		total: { value: items.length, relation: 'eq' },
		nextCursor,
		didYouMean: null,
		release: 'r1',
	};
}

const sound: Match = {
	field: 'similar',
	text: '上饶市信州区陌迹山民宿',
	highlights: [[2, 4]],
	reason: 'similar',
};
const apart: Match = {
	field: 'similar',
	text: '南昌市东湖区萱晖安养老院',
	highlights: [
		[0, 2],
		[9, 12],
	],
	reason: 'similar',
};
const part: Match = { field: 'name', text: '信州民宿', highlights: [[0, 2]], reason: 'part' };
const pinyin: Match = { field: 'pinyin', text: '信州民宿', highlights: [[0, 2]], reason: 'prefix' };

it('what only sounds like the words is near', () => {
	expect(isNearOnly({ q: '失信' }, pageOf([sound, sound]))).toBe(true);
	expect(isNearOnly({ q: 'zzqqxxww' }, pageOf([{ ...pinyin, reason: 'similar' }]))).toBe(true);
});

it('one that holds the words is enough', () => {
	expect(isNearOnly({ q: '信州' }, pageOf([part, sound]))).toBe(false);
});

it('words that stand apart in a name are in it', () => {
	expect(isNearOnly({ q: '南昌 养老院' }, pageOf([apart]))).toBe(false);
});

it('letters ask for a sound, characters for themselves', () => {
	expect(isNearOnly({ q: 'xinzhou' }, pageOf([pinyin]))).toBe(false);
	expect(isNearOnly({ q: '新洲' }, pageOf([pinyin]))).toBe(true);
});

it('a page that may lack the best hits says nothing, nor does an empty one', () => {
	expect(isNearOnly({ q: '失信', cursor: 'next' }, pageOf([sound]))).toBe(false);
	expect(isNearOnly({ q: '失信', sort: 'name' }, pageOf([sound], 'next'))).toBe(false);
	expect(isNearOnly({ q: '失信', sort: 'name' }, pageOf([sound]))).toBe(true);
	expect(isNearOnly({ q: '失信' }, pageOf([]))).toBe(false);
});
