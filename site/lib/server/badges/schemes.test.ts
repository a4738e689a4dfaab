// The schemes name only what there is, and stand on what they say.
import { describe, expect, it } from 'vitest';
import { listOf } from '#lib/server/catalogue/lists.ts';
import { registerOf } from '#lib/server/catalogue/registers.ts';
import { publishedSchemes } from './published-schemes.ts';
import { allSchemes, schemeFile } from './schemes.ts';

const versions = allSchemes().flatMap((scheme) =>
	scheme.versions.map((version) => [`${scheme.id} ${version.version}`, version] as const),
);

describe.each(versions)('%s', (_, { routes, scope, suspends }) => {
	it('asks registers and lists that there are', () => {
		const facts = routes.flatMap(({ requires, shows }) => [...requires, ...shows]);
		const registers = [...scope.registers, ...facts.map(({ register }) => register)];
		expect(registers.filter((code) => registerOf(code) === undefined)).toEqual([]);
		const lists = suspends.flatMap((one) => one.lists);
		const usable = (code: string) => {
			const list = listOf(code);
			return list?.type === 'serious-dishonesty' && !list.persons;
		};
		expect(lists.filter((code) => !usable(code))).toEqual([]);
	});

	it('calls each criterion by one id', () => {
		for (const { requires, shows } of routes) {
			const ids = [...requires, ...shows, ...suspends].map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
		}
	});
});

it('are published with the newest version first, and with what suspends and why', () => {
	const [elderCare] = publishedSchemes();
	expect(elderCare?.versions.map(({ version }) => version)).toEqual(['2', '1']);
	const suspends = elderCare?.versions[0]?.criteria.filter(({ role }) => role === 'suspends');
	expect(suspends?.every(({ reason, reasonEn }) => reason && reasonEn)).toBe(true);
	expect(suspends?.length).toBeGreaterThan(0);
});

it('refuse a version that is not behind the one before it', () => {
	const [scheme] = allSchemes();
	const twice = { ...scheme, versions: [scheme?.versions[0], scheme?.versions[0]] };
	expect(schemeFile.safeParse(twice).success).toBe(false);
});
