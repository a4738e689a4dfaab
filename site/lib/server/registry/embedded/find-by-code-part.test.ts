// Parts of codes in a register with more of them than are looked at.
import { readRegistrationNumber } from '@zhixin/api-client/identifiers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codes, makeCode } from '#lib/server/release/make-codes.fixture.ts';
import type { RegistryEngine } from '../engine.ts';
import { createSmallRegistry, type SmallRegistry } from '../small-release.fixture.ts';
import { openRegistry } from './search-subjects.fixture.ts';

/** More than are shown. */
const many = 260;
const last = many - 1;

/** The `at`th number of one registrar, with the check character that fits. */
function numberOf(at: number): string {
	const body = `36010021${String(at).padStart(6, '0')}`;
	const isWhole = (digit: number) => readRegistrationNumber(`${body}${digit}`).outcome === 'valid';
	return `${body}${Array.from({ length: 10 }, (_, digit) => digit).find(isWhole)}`;
}

let small: SmallRegistry;
let engine: RegistryEngine;

beforeAll(async () => {
	small = createSmallRegistry();
	await small.release(
		Array.from({ length: many }, (_, at) => ({
			企业名称: `云栖${at}号商店`,
			统一社会信用代码: at === last ? codes.enterprise : makeCode(1_000 + at),
			注册号: numberOf(at),
			行政区划代码: '360102',
			登记状态: at === last ? '注销' : '存续',
		})),
	);
	engine = openRegistry(small);
});

afterAll(() => small.remove());

const search = (q: string, more = {}) => engine.search({ q, limit: 20, ...more });

describe('a part of a code', () => {
	it('that more begin with than are shown has at least so many', async () => {
		const { items, total } = await search('36010021');
		expect(total).toEqual({ value: 200, relation: 'gte' });
		expect(items.map(({ match }) => match.highlights)).toEqual(items.map(() => [[0, 8]]));
	});

	it('that all but one are filtered out of finds the one', async () => {
		const { items, total } = await search('36010021', { status: 'deregistered' });
		expect(items.map(({ uscc }) => uscc)).toEqual([codes.enterprise]);
		expect(total.value).toBe(1);
	});

	it('that few begin with has as many as there are', async () => {
		const { items, total } = await search(numberOf(last).slice(0, 13));
		expect(items[0]?.match).toMatchObject({ field: 'registration-number', reason: 'prefix' });
		expect(total).toEqual({ value: 10, relation: 'eq' });
	});

	it.each([1, 2, 3, 4, 5, 6])('is found that begins at character %i of the code', async (from) => {
		const part = codes.enterprise.slice(from, from + 12);
		const { items } = await search(part);
		expect(items[0]).toMatchObject({
			uscc: codes.enterprise,
			match: { field: 'uscc', reason: 'part', highlights: [[from, from + 12]] },
		});
	});
});
