import { writeFileSync } from 'node:fs';
import { SubjectNotFoundError, UnavailableError, type Uscc } from '@zhixin/api-client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RegistryEngine, SubjectSearch } from './engine.ts';
import { createLiveRegistry } from './live-registry.ts';
import { RefusedParameterError } from './refused-parameter-error.ts';
import { createSmallRegistry, type SmallRegistry, type SmallRow } from './small-release.fixture.ts';

const codes = [
	'91369900MA0DEMA17N',
	'92369900MA0DEMB13W',
	'52369900MJ0DEMH14N',
	'12369900MB0DEME16H',
	'N2369900MF0DEMN18P',
] as const;

function row(code: string, name: string, more: SmallRow = {}): SmallRow {
	return {
		企业名称: name,
		统一社会信用代码: code,
		行政区划代码: '360104',
		登记状态: '存续',
		...more,
	};
}

const search = (q: string, more: Partial<SubjectSearch> = {}): SubjectSearch => ({
	q,
	limit: 20,
	...more,
});

let small: SmallRegistry;
let failures: unknown[];
const live = (): RegistryEngine =>
	createLiveRegistry(small.dataDir, (cause) => failures.push(cause))();

beforeEach(() => {
	small = createSmallRegistry();
	failures = [];
});

afterEach(() => {
	vi.useRealTimers();
	small.remove();
});

const names = async (engine: RegistryEngine, asked: SubjectSearch) =>
	(await engine.search(asked)).items.map(({ name }) => name);

describe('a search', () => {
	it('gives the whole name first, then names that begin so, then names that hold it', async () => {
		await small.release([
			row(codes[0], '南昌云栖养老院'),
			row(codes[1], '云栖养老院服务有限公司'),
			row(codes[2], '云栖养老院'),
		]);
		const { items, total } = await live().search(search('云栖养老院'));
		expect(items.map(({ name, match }) => [name, match.reason])).toEqual([
			['云栖养老院', 'exact'],
			['云栖养老院服务有限公司', 'prefix'],
			['南昌云栖养老院', 'part'],
		]);
		expect(total).toEqual({ value: 3, relation: 'eq' });
	});

	it('reads past width, case, spaces and brackets, and marks the name as it is shown', async () => {
		await small.release([row(codes[0], '江西ＡＢＣ（云栖）家政')]);
		for (const q of ['abc(云栖)', 'ａｂｃ云栖', 'A B C 云 栖']) {
			const [item] = (await live().search(search(q))).items;
			expect(item?.match.highlights, q).toEqual([[2, 8]]);
		}
	});

	it('finds one character, a pair, and a rare character outside the basic plane', async () => {
		await small.release([row(codes[0], '𬭎栖堂'), row(codes[1], '云栖堂')]);
		expect(await names(live(), search('云'))).toEqual(['云栖堂']);
		expect(await names(live(), search('栖堂'))).toHaveLength(2);
		expect(await names(live(), search('𬭎栖'))).toEqual(['𬭎栖堂']);
	});

	it('does not take two characters that stand apart for two that stand together', async () => {
		await small.release([row(codes[0], '云栖与栖霞')]);
		for (const q of ['云霞', '栖云']) {
			const { items } = await live().search(search(q));
			expect(
				items.map(({ match }) => match.reason),
				q,
			).not.toContain('part');
		}
	});

	it('with nothing but punctuation finds nothing', async () => {
		await small.release([row(codes[0], '云栖养老院')]);
		expect(await names(live(), search('（）·'))).toEqual([]);
	});

	it('offers the code that a slip explains only when the release holds it', async () => {
		await small.release([row(codes[0], '云栖养老院')]);
		const { didYouMean, items } = await live().search(search('91369900MA0DEMA1N7'));
		expect(items).toEqual([]);
		expect(didYouMean).toBe(codes[0]);
		await small.release([row(codes[1], '云栖家政')]);
		expect((await live().search(search('91369900MA0DEMA1N7'))).didYouMean).toBeNull();
	});

	it('a region takes in the divisions below it', async () => {
		await small.release([
			row(codes[0], '云栖甲', { 行政区划代码: '360104' }),
			row(codes[1], '云栖乙', { 行政区划代码: '360781' }),
		]);
		expect(await names(live(), search('云栖', { region: '360100' }))).toEqual(['云栖甲']);
		expect(await names(live(), search('云栖', { region: '360781' }))).toEqual(['云栖乙']);
		expect(await names(live(), search('云栖', { region: '360000' }))).toHaveLength(2);
		await expect(live().search(search('云栖', { region: '361999' }))).rejects.toMatchObject({
			parameter: 'region',
			refusal: 'unknown-region',
		});
	});
});

describe('a cursor', () => {
	it('walks through all tiers, each row once', async () => {
		await small.release([
			row(codes[0], '云栖'),
			row(codes[1], '云栖一店'),
			row(codes[2], '云栖二店'),
			row(codes[3], '南昌云栖'),
			row(codes[4], '九江云栖'),
		]);
		const engine = live();
		const seen: string[] = [];
		let cursor: string | undefined;
		do {
			const page = await engine.search(search('云栖', { limit: 1, cursor }));
			seen.push(...page.items.map(({ name }) => name));
			cursor = page.nextCursor ?? undefined;
		} while (cursor !== undefined);
		expect(seen).toHaveLength(5);
		expect(new Set(seen).size).toBe(5);
		expect(seen[0]).toBe('云栖');
	});

	it('of a former release or of another search is refused, not misread', async () => {
		const rows = [row(codes[0], '云栖甲'), row(codes[1], '云栖乙')];
		await small.release(rows);
		const { nextCursor } = await live().search(search('云栖', { limit: 1 }));
		const cursor = nextCursor ?? '';
		await expect(live().search(search('栖', { limit: 1, cursor }))).rejects.toThrow(
			RefusedParameterError,
		);
		await small.release([...rows, row(codes[2], '云栖丙')]);
		await expect(live().search(search('云栖', { limit: 1, cursor }))).rejects.toMatchObject({
			refusal: 'stale-cursor',
		});
	});
});

describe('a subject', () => {
	it('shows an operator by surname only and no address, which is often a home', async () => {
		await small.release([
			row(codes[1], '云栖小吃店', { 法定代表人: '欧阳甲', 住所: '某路 1 号 2 单元' }),
		]);
		const subject = await live().subject(codes[1] as Uscc);
		expect(subject).toMatchObject({
			kind: 'individual',
			legalRepresentative: '欧阳*',
			address: null,
		});
	});

	it('says who supplied it, when, and when an update is due', async () => {
		await small.release([row(codes[0], '云栖养老院')]);
		expect((await live().subject(codes[0] as Uscc)).provenance).toEqual([
			{
				id: 'registration',
				name: '经营主体登记信息',
				department: '示例市场监督管理局',
				url: null,
				collectedAt: '2026-11-20',
				staleAfter: '2026-11-27',
			},
		]);
	});

	it('that is not held is not found', async () => {
		await small.release([row(codes[0], '云栖养老院')]);
		await expect(live().subject(codes[1] as Uscc)).rejects.toThrow(SubjectNotFoundError);
	});

	it('whose status no source states has none', async () => {
		await small.release([row(codes[0], '云栖养老院', { 登记状态: '' })]);
		expect((await live().subject(codes[0] as Uscc)).status).toBeNull();
	});
});

describe('the live release', () => {
	it('that is missing makes the registry unavailable', () => {
		expect(live).toThrow(UnavailableError);
	});

	it('is followed within a second of a promotion, without a restart', async () => {
		vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] });
		const former = await small.release([row(codes[0], '云栖养老院')]);
		const registry = createLiveRegistry(small.dataDir, (cause) => failures.push(cause));
		expect((await registry().release()).id).toBe(former);
		const next = await small.release([row(codes[1], '云栖家政')]);
		vi.advanceTimersByTime(1_000);
		expect((await registry().release()).id).toBe(next);
	});

	it('stays when the pointer is damaged, and the failure is reported', async () => {
		vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] });
		const id = await small.release([row(codes[0], '云栖养老院')]);
		const registry = createLiveRegistry(small.dataDir, (cause) => failures.push(cause));
		expect((await registry().release()).id).toBe(id);
		writeFileSync(`${small.dataDir}/live.json`, 'nonsense');
		vi.advanceTimersByTime(1_000);
		expect((await registry().release()).id).toBe(id);
		expect(failures).toHaveLength(1);
	});
});
