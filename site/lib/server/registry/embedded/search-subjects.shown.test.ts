// Who is left out: by a filter, or because it may not be shown.
import type { Uscc } from '@zhixin/api-client';
import { describe, expect, it } from 'vitest';
import { codes, makeCode } from '#lib/server/release/make-codes.fixture.ts';
import { appendWithdrawals } from '#lib/server/withdrawals/append-withdrawals.ts';
import { withdrawalsPath } from '#lib/server/withdrawals/withdrawal.ts';
import type { SubjectSearch } from '../engine.ts';
import {
	copper,
	firstOf,
	namesOf,
	now,
	openRegistry,
	ToldRegistry,
} from './search-subjects.fixture.ts';

const registry = new ToldRegistry();
const { search } = registry;

describe('a filter', () => {
	it('by region leaves those in the division and below it', async () => {
		const places = async (region: string) =>
			(await search('鹏程万里货运有限公司', { region })).items.map(({ region: at }) => at.code);
		expect(await places('360100')).toEqual(['360102', '360103']);
		expect(await places('360983')).toEqual(['360983']);
		expect(await places('360700')).toEqual([]);
	});

	it('by status leaves those of the status', async () => {
		const { items } = await search('星光便利店', { status: 'deregistered' });
		expect(items.map(({ uscc }) => uscc)).toEqual([makeCode(1)]);
	});

	it('by kind leaves those of the kind', async () => {
		const kinds = async (kind: SubjectSearch['kind']) =>
			(await search('康乐养老院', { kind })).items.map(({ region }) => region.code);
		expect(await kinds('social-organisation')).toEqual(['360111']);
		expect(await kinds('enterprise')).toEqual(['360781']);
	});

	it('holds for codes too', async () => {
		expect(namesOf(await search(codes.individual, { status: 'revoked' }))).toEqual(['老张修车铺']);
		expect(namesOf(await search(codes.individual, { status: 'active' }))).toEqual([]);
	});

	it('by a region that there is not is refused', async () => {
		await expect(search('康乐', { region: '361999' })).rejects.toMatchObject({
			parameter: 'region',
			refusal: 'unknown-region',
		});
	});
});

describe('a subject that only a record names', () => {
	const q = '碧螺渔具厂';

	it('is found while the record may be shown, and not when it is over', async () => {
		expect(namesOf(await search(q))).toContain(q);
		const later = openRegistry(registry.small, new Date('2032-01-01T00:00:00Z'));
		const page = await later.search({ q, limit: 20 });
		expect(namesOf(page)).not.toContain(q);
		const code = firstOf(await search(q)).uscc;
		expect(namesOf(await later.search({ q: code, limit: 20 }))).toEqual([]);
		expect(namesOf(await later.search({ q: copper, limit: 20 }))).toContain(copper);
	});

	it('is not found when the record was withdrawn, by name, sound, likeness or code', async () => {
		const { uscc } = firstOf(await search(q));
		const { items } = await registry.engine.records({ uscc: uscc as Uscc, limit: 20 });
		appendWithdrawals(
			withdrawalsPath(registry.small.dataDir),
			items.map(({ id }) => id),
			now,
		);
		const after = openRegistry(registry.small);
		for (const asked of [q, '碧罗渔具厂', 'biluoyujuchang', '渔具厂', uscc, uscc.slice(9)]) {
			const page = await after.search({ q: asked, limit: 20 });
			expect(namesOf(page), asked).not.toContain(q);
			expect(
				page.items.flatMap(({ lookalikes }) => lookalikes).map(({ name }) => name),
				asked,
			).not.toContain(q);
		}
		expect(namesOf(await after.search({ q: '渔具厂', limit: 20 }))).toEqual(['白鹭渔具厂']);
	});
});
