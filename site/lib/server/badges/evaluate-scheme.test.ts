// The rule of the badges, held against every scheme of data/.
import { type CreditRecord, isPublic, schemeIds, type Uscc } from '@zhixin/api-client';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateScheme } from './evaluate-scheme.ts';
import type { SchemeFacts, SourceFacts } from './scheme-facts.ts';
import { allSchemes, type Route, type SchemeData, schemeOf } from './schemes.ts';

const now = new Date('2026-11-24T04:00:00Z');
const uscc = '91369900MA0DEMA17N' as Uscc;

function source(
	profile: string,
	code: string | null,
	more: Partial<SourceFacts> = {},
): SourceFacts {
	const id = [profile, code ?? 'all'].join('-').toLowerCase();
	return { id, profile, code, collectedAt: '2026-11-20', staleAfter: '2027-02-18', ...more };
}

function record(
	type: CreditRecord['type'],
	code: string | null,
	more: Partial<CreditRecord> = {},
): CreditRecord {
	const from = source(type, code);
	return {
		id: `${type}-${code}`,
		uscc,
		type,
		title: '示例',
		documentNumber: '示0001',
		authority: { name: '示例市民政局', uscc: null },
		decidedOn: '2026-03-01',
		validFrom: null,
		validUntil: null,
		content: null,
		severity: type === 'serious-dishonesty' ? 'serious' : null,
		publicUntil: type === 'abnormal-operation' ? '2027-01-31' : null,
		details: code === null ? {} : { [type === 'register' ? 'registerCode' : 'listCode']: code },
		catalogueItem: 'sector-filing',
		source: { id: from.id, name: '示例', department: '示例', url: null, collectedAt: '2026-11-20' },
		disputedSince: null,
		...more,
	};
}

const inForce = (scheme: SchemeData) => scheme.versions[scheme.versions.length - 1];
const routesOf = (scheme: SchemeData) => inForce(scheme)?.routes ?? [];
const suspendsOf = (scheme: SchemeData) => inForce(scheme)?.suspends ?? [];

/** Every source that the scheme asks, in time. */
function sourcesOf(scheme: SchemeData): SourceFacts[] {
	const registers = routesOf(scheme).flatMap(({ requires, shows }) => [...requires, ...shows]);
	const codes = new Set(registers.map(({ register }) => register));
	return [
		...Array.from(codes, (code) => source('register', code)),
		...suspendsOf(scheme).flatMap(({ lists, types }) => [
			...lists.map((code) => source('serious-dishonesty', code)),
			...types.map((type) => source(type, null)),
		]),
	];
}

/** A subject for which a route holds, and nothing else is known. */
function holder(scheme: SchemeData, route: Route): SchemeFacts {
	return {
		uscc,
		name: '云栖',
		status: 'active',
		businessScope: null,
		records: route.requires.map(({ register }) => record('register', register)),
		sources: sourcesOf(scheme),
	};
}

/** What takes the badge of a scheme away, one record for each ground. */
function blockersOf(scheme: SchemeData): CreditRecord[] {
	return suspendsOf(scheme).flatMap(({ lists, types }) => [
		...lists.map((code) => record('serious-dishonesty', code)),
		...types.map((type) => record(type, null)),
	]);
}

const state = (scheme: SchemeData, facts: SchemeFacts, at = now) =>
	evaluateScheme(scheme, facts, at).badge.state;

const cases = allSchemes().flatMap((scheme) =>
	routesOf(scheme).map((route) => [`${scheme.id} as ${route.id}`, scheme, route] as const),
);

describe.each(cases)('%s', (_, scheme, route) => {
	const facts = holder(scheme, route);

	it('is granted when what the route requires holds', () => {
		const { badge } = evaluateScheme(scheme, facts, now);
		expect(badge.state).toBe('granted');
		expect(badge.facts.length).toBeGreaterThanOrEqual(route.requires.length);
		expect(badge.why.map(({ outcome }) => outcome)).not.toContain('unknown');
		expect(Date.parse(badge.expires) - now.getTime()).toBeLessThanOrEqual(72 * 3_600_000);
	});

	it('is taken away by each ground, and comes back when that is gone', () => {
		for (const blocker of blockersOf(scheme)) {
			expect(isPublic(blocker, now)).toBe(true);
			const blocked = { ...facts, records: [...facts.records, blocker] };
			expect(state(scheme, blocked), blocker.id).toBe('suspended');
			const disputed = { ...blocker, disputedSince: '2026-11-01' };
			expect(state(scheme, { ...facts, records: [...facts.records, disputed] })).toBe('disputed');
			expect(state(scheme, facts)).toBe('granted');
		}
	});

	it('is taken away by a registration that ended', () => {
		for (const status of ['suspended', 'revoked', 'deregistered'] as const) {
			expect(state(scheme, { ...facts, status })).toBe('suspended');
		}
		expect(state(scheme, { ...facts, status: null })).toBe('granted');
	});

	it('is not lost to a record that has nothing to do with the trade', () => {
		const others = [
			record('serious-dishonesty', 'SX-STAT'),
			record('penalty', null),
			record('register', 'unheard-of'),
		];
		expect(state(scheme, { ...facts, records: [...facts.records, ...others] })).toBe('granted');
	});

	it('is disputed while a fact that it stands on is', () => {
		const records = facts.records.map((one) => ({ ...one, disputedSince: '2026-11-01' }));
		expect(state(scheme, { ...facts, records })).toBe('disputed');
	});

	it('expires with its facts, at midnight in China', () => {
		const records = facts.records.map((one) => ({ ...one, validUntil: '2026-11-25' }));
		const ending = { ...facts, records };
		const midnight = new Date('2026-11-25T16:00:00Z');
		const { badge, changesAt } = evaluateScheme(scheme, ending, now);
		expect(badge.state).toBe('granted');
		expect(changesAt).toEqual(midnight);
		expect(badge.expires).toBe(midnight.toISOString());
		expect(state(scheme, ending, new Date(midnight.getTime() - 1))).toBe('granted');
		expect(state(scheme, ending, midnight)).toBe('expired');
	});

	it('is unknown, never granted, once a source is overdue', () => {
		const asked = new Set([
			...route.requires.map(({ register }) => register),
			...suspendsOf(scheme).flatMap(({ lists, mustBeKnown }) => (mustBeKnown ? lists : [])),
		]);
		for (const code of asked) {
			const sources = facts.sources.map((one) =>
				one.code === code ? { ...one, staleAfter: '2026-11-20' } : one,
			);
			expect(state(scheme, { ...facts, sources }), code).toBe('unknown');
			const without = facts.sources.filter((one) => one.code !== code);
			expect(state(scheme, { ...facts, sources: without }), code).toBe('unknown');
		}
	});

	it('of nobody who is not enrolled says anything but that', () => {
		const inTrade = { ...facts, name: inForce(scheme)?.scope.nameWords[0] ?? '', records: [] };
		expect(state(scheme, inTrade)).toBe('not-enrolled');
		const { badge } = evaluateScheme(scheme, { ...inTrade, records: blockersOf(scheme) }, now);
		expect(badge).toMatchObject({ state: 'not-enrolled', facts: [] });
		expect(badge.why.flatMap(({ evidence }) => evidence)).toEqual([]);
		expect(state(scheme, { ...facts, records: [] })).toBe('not-in-scope');
	});
});

const registerCodes = allSchemes().flatMap((scheme) =>
	routesOf(scheme).flatMap(({ requires, shows }) =>
		[...requires, ...shows].map(({ register }) => register),
	),
);
const day = fc
	.integer({ min: -400, max: 400 })
	.map((days) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10));
const someRecord = fc
	.record({
		code: fc.constantFrom(...registerCodes, 'SX-SAMR', 'SX-ELDER', 'SX-STAT'),
		validFrom: fc.option(day),
		validUntil: fc.option(day),
		disputedSince: fc.option(fc.constant('2026-11-01')),
	})
	.map(({ code, ...more }, index = 0) =>
		record(code.startsWith('SX-') ? 'serious-dishonesty' : 'register', code, {
			...more,
			id: `${code}-${JSON.stringify(more)}-${index}`,
		}),
	);
const someScheme = fc.constantFrom(...allSchemes());
const someFacts = fc
	.record({
		scheme: someScheme,
		records: fc.array(someRecord, { maxLength: 6 }),
		staleAfter: fc.array(day, { minLength: 1, maxLength: 5 }),
	})
	.map(({ records, scheme, staleAfter }) => {
		const sources = sourcesOf(scheme).map((one, index) => ({
			...one,
			staleAfter: staleAfter[index % staleAfter.length] ?? one.staleAfter,
		}));
		const facts = { uscc, name: '云栖养老院', status: null, businessScope: null };
		return { scheme, facts: { ...facts, records, sources } as SchemeFacts };
	});

describe('whatever the facts', () => {
	it('the badge stays as it is until the moment that it names', () => {
		fc.assert(
			fc.property(someFacts, fc.double({ min: 0, max: 0.999999, noNaN: true }), (given, share) => {
				const { badge, changesAt } = evaluateScheme(given.scheme, given.facts, now);
				const until = changesAt?.getTime() ?? now.getTime() + 400 * 86_400_000;
				const later = new Date(Math.floor(now.getTime() + share * (until - now.getTime())));
				// A record that is no longer public is not given again.
				const records = given.facts.records.filter((one) => isPublic(one, later));
				const then = evaluateScheme(given.scheme, { ...given.facts, records }, later).badge;
				expect(then.state).toBe(badge.state);
				expect(then.facts).toEqual(badge.facts);
				expect(then.why).toEqual(badge.why);
			}),
			{ numRuns: 500 },
		);
	});

	it('a granted badge stands on a fact of a source in time for everything that a route requires', () => {
		fc.assert(
			fc.property(someFacts, ({ facts, scheme }) => {
				const { badge } = evaluateScheme(scheme, facts, now);
				if (badge.state !== 'granted') return;
				const inTime = new Set(
					facts.sources
						.filter(({ staleAfter }) => Date.parse(`${staleAfter}T16:00:00Z`) > now.getTime())
						.map(({ id }) => id),
				);
				const standing = new Set(
					badge.facts.filter(({ source: { id } }) => inTime.has(id)).map((fact) => fact.criterion),
				);
				const held = routesOf(scheme).filter(({ requires }) =>
					requires.every(({ id }) => standing.has(id)),
				);
				expect(held).not.toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});

	it('a record that takes it away leaves no trace when it is gone, and never gives one', () => {
		fc.assert(
			fc.property(someFacts, fc.nat(), ({ facts, scheme }, chosen) => {
				const before = evaluateScheme(scheme, facts, now).badge;
				const blockers = blockersOf(scheme);
				const blocker = blockers[chosen % blockers.length];
				if (blocker === undefined) return;
				const during = { ...facts, records: [...facts.records, { ...blocker, id: 'blocker' }] };
				const { state: blocked, why } = evaluateScheme(scheme, during, now).badge;
				expect(blocked === 'granted' && before.state !== 'granted').toBe(false);
				if (before.state === 'granted') expect(['suspended', 'unknown']).toContain(blocked);
				const named = why.flatMap(({ evidence }) => evidence).includes('blocker');
				expect(named && ['not-enrolled', 'not-in-scope'].includes(blocked)).toBe(false);
				const records = during.records.filter(({ id }) => id !== 'blocker');
				expect(evaluateScheme(scheme, { ...during, records }, now).badge).toEqual(before);
			}),
			{ numRuns: 500 },
		);
	});

	it('records that the scheme does not ask for change nothing', () => {
		const unrelated = fc.constantFrom(
			record('penalty', null, { id: 'unrelated-penalty' }),
			record('honour', 'RY-HONEST', { id: 'unrelated-honour' }),
			record('serious-dishonesty', 'SX-STAT', { id: 'unrelated-list' }),
			record('register', 'unheard-of', { id: 'unrelated-register' }),
		);
		fc.assert(
			fc.property(someFacts, fc.array(unrelated, { maxLength: 4 }), ({ facts, scheme }, more) => {
				const asked = suspendsOf(scheme).flatMap(({ lists }) => lists);
				const added = more.filter(({ details }) => !asked.includes(details.listCode ?? ''));
				const { badge } = evaluateScheme(
					scheme,
					{ ...facts, records: [...facts.records, ...added] },
					now,
				);
				const alone = evaluateScheme(scheme, facts, now).badge;
				expect({ ...badge, expires: '' }).toEqual({ ...alone, expires: '' });
			}),
			{ numRuns: 500 },
		);
	});

	it('the order of the records changes no state', () => {
		fc.assert(
			fc.property(someFacts, ({ facts, scheme }) => {
				const records = facts.records.toReversed();
				expect(state(scheme, { ...facts, records })).toBe(state(scheme, facts));
			}),
		);
	});
});

it('the version in force is the last whose day has come', () => {
	const tourism = schemeOf('tourism');
	if (tourism === undefined) throw new Error('no scheme');
	const facts = holder(tourism, tourism.versions[0]?.routes[0] as Route);
	const early = {
		...facts,
		sources: facts.sources.map((one) => ({
			...one,
			staleAfter: '2025-12-31',
			collectedAt: '2025-09-01',
		})),
	};
	const before = evaluateScheme(tourism, early, new Date('2025-09-30T15:59:59Z'));
	expect(before.badge).toMatchObject({ schemeVersion: '1', state: 'granted' });
	expect(before.changesAt).toEqual(new Date('2025-09-30T16:00:00Z'));
	const after = evaluateScheme(tourism, early, new Date('2025-09-30T16:00:00Z'));
	expect(after.badge).toMatchObject({ schemeVersion: '2', state: 'not-enrolled' });
});

it('there is a scheme for each id, and no text leads to another', () => {
	expect(allSchemes().map(({ id }) => id)).toEqual(schemeIds);
	expect(schemeOf('toString')).toBeUndefined();
});
