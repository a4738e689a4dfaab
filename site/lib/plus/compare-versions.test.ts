import type { SchemeCriterion, SchemeVersion } from '@zhixin/api-client';
import { expect, it } from 'vitest';
import { compareVersions } from './compare-versions.ts';
import { versionInForce } from './version-in-force.ts';

const criterion = (id: string, more: Partial<SchemeCriterion> = {}): SchemeCriterion => ({
	id,
	role: 'required',
	route: null,
	label: id,
	labelEn: id,
	reason: null,
	reasonEn: null,
	...more,
});

const version = (more: Partial<SchemeVersion> = {}): SchemeVersion => ({
	version: '2026-01',
	effectiveFrom: '2026-01-01',
	freshnessDays: 90,
	basis: [{ text: '甲', verified: true }],
	routes: [{ id: 'home', label: '机构', labelEn: 'home' }],
	criteria: [criterion('filed'), criterion('grade', { role: 'shown' })],
	...more,
});

it('the same criteria are said to be the same', () => {
	expect(compareVersions(version(), version({ version: '2026-11' })).isSame).toBe(true);
});

it('criteria that came, went and changed are told apart', () => {
	const after = version({
		criteria: [criterion('grade', { role: 'required' }), criterion('custody')],
	});
	const { criteria, isSame } = compareVersions(version(), after);
	expect(isSame).toBe(false);
	expect(criteria.added.map(({ id }) => id)).toEqual(['custody']);
	expect(criteria.removed.map(({ id }) => id)).toEqual(['filed']);
	expect(criteria.changed).toEqual([
		{
			before: criterion('grade', { role: 'shown' }),
			after: criterion('grade', { role: 'required' }),
		},
	]);
});

it('the basis, the ways and the freshness limit count too', () => {
	const checked = version({ basis: [{ text: '甲', verified: false }] });
	expect(compareVersions(checked, version()).basis.changed).toHaveLength(1);
	expect(compareVersions(version(), version({ routes: [] })).routes.removed).toHaveLength(1);
	const limit = compareVersions(version(), version({ freshnessDays: 60 }));
	expect(limit.freshness).toEqual({ before: 90, after: 60 });
	expect(limit.isSame).toBe(false);
});

it('a version takes effect on its day and not before', () => {
	const versions: [SchemeVersion, SchemeVersion] = [
		version({ version: '2027-01', effectiveFrom: '2027-01-01' }),
		version(),
	];
	expect(versionInForce({ versions }, '2026-12-31')?.version).toBe('2026-01');
	expect(versionInForce({ versions }, '2027-01-01')?.version).toBe('2027-01');
	expect(versionInForce({ versions }, '2025-12-31')).toBeUndefined();
});
