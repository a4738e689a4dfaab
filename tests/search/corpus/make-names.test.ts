import { isUscc, readRegistrationNumber } from '@zhixin/api-client/identifiers';
import { expect, it } from 'vitest';
import { isKnownRegion } from '#lib/server/divisions/divisions.ts';
import { makeSubjects } from './make-names.ts';

const some = [...makeSubjects(20_000, 5)];

it('the same seed makes the same names, and fewer of them the first of them', () => {
	expect([...makeSubjects(2_000, 5)]).toEqual(some.slice(0, 2_000));
	expect([...makeSubjects(10, 6)]).not.toEqual(some.slice(0, 10));
});

it('every code stands, bears the division that was never given, and comes once', () => {
	expect(some.filter(({ uscc }) => !isUscc(uscc) || uscc.slice(2, 8) !== '369900')).toEqual([]);
	expect(new Set(some.map(({ uscc }) => uscc)).size).toBe(some.length);
	const numbers = some.flatMap(({ registrationNumber = [] }) => registrationNumber);
	expect(numbers.filter((one) => readRegistrationNumber(one).outcome !== 'valid')).toEqual([]);
	expect(new Set(numbers).size).toBe(numbers.length);
});

it('every county has some, and no subject is elsewhere', () => {
	const regions = new Set(some.map(({ region }) => region));
	expect([...regions].filter((region) => !isKnownRegion(region))).toEqual([]);
	expect(regions.size).toBe(100);
});

it('there are namesakes, branches and subjects with another sign', () => {
	expect(new Set(some.map(({ name }) => name)).size).toBeLessThan(some.length);
	expect(some.some(({ name }) => name.endsWith('分公司'))).toBe(true);
	expect(some.some(({ alias }) => alias !== undefined)).toBe(true);
});

it('no name holds what a CSV cell would have to quote', () => {
	expect(some.filter(({ name, alias = '' }) => /[",\n\r]/.test(name + alias))).toEqual([]);
});
