import { describe, expect, it } from 'vitest';
import type { HelpSection } from '#lib/help/help-page.ts';
import { helpSlugs, slugsWithFacts } from '#lib/help/help-paths.ts';
import { loadAllHelp } from '#lib/help/load-help-page.ts';
import { allActKinds } from '../catalogue/act-kinds.ts';
import { allLists } from '../catalogue/lists.ts';
import { allRegisters } from '../catalogue/registers.ts';
import { divisionTable } from '../divisions/division-table.ts';
import { allCreditDesks } from './credit-desks.ts';
import { factsOfPage } from './facts-of-page.ts';
import { allHelpFacts } from './help-facts-file.ts';

const pages = await loadAllHelp();
const codesIn = (sections: readonly HelpSection[]) => sections.flatMap(({ facts }) => facts ?? []);

describe('the facts of the help', () => {
	it('are each shown by the page that they name, once', () => {
		for (const { slug, sections } of pages) {
			const rows = allHelpFacts().filter(({ page }) => page === slug);
			expect(codesIn(sections).toSorted(), slug).toEqual(rows.map(({ code }) => code).toSorted());
		}
	});

	it('are cited only where somebody has checked the source', () => {
		const rows = allHelpFacts();
		expect(rows.some(({ basis }) => !basis.verified)).toBe(true);
		for (const slug of slugsWithFacts) {
			for (const { code, basis } of factsOfPage(slug).facts) {
				const row = rows.find((one) => one.code === code);
				expect(basis, code).toBe(row?.basis.verified ? row.basis.text : null);
			}
		}
	});

	it('keep every unverified basis of a list, an act and a register from the page', () => {
		const shown = JSON.stringify(factsOfPage('meanings'));
		const rows = [...allLists(), ...allActKinds(), ...allRegisters()];
		const verified = new Set(rows.flatMap(({ basis }) => (basis.verified ? basis.text : [])));
		for (const { basis, code } of rows) {
			if (!basis.verified && !verified.has(basis.text)) {
				expect(shown.includes(JSON.stringify(basis.text)), code).toBe(false);
			}
		}
	});
});

describe('the meanings', () => {
	it('are those of every act, list and register that is shown, each in plain words', () => {
		const { acts, dishonesty, honours, registers } = factsOfPage('meanings');
		expect(acts.map(({ code }) => code)).toEqual(allActKinds().map(({ code }) => code));
		expect([...dishonesty, ...honours].map(({ code }) => code)).toEqual(
			allLists().map(({ code }) => code),
		);
		expect(registers.map(({ code }) => code)).toEqual(allRegisters().map(({ code }) => code));
		for (const { code, meaning } of [...dishonesty, ...honours, ...registers]) {
			expect(meaning, code).not.toBeNull();
		}
	});

	it('name no list of persons', () => {
		const { dishonesty } = factsOfPage('meanings');
		expect(dishonesty.map(({ code }) => code)).not.toContain('SX-MEDORDER');
	});
});

describe('the credit offices', () => {
	it('are the province and its eleven cities, and most numbers are honestly unknown', () => {
		const cities = [...divisionTable().current.keys()].filter((code) => /^36\d\d00$/.test(code));
		const desks = allCreditDesks();
		expect(desks.map(({ code }) => code)).toEqual(cities);
		expect(desks).toHaveLength(12);
		const known = desks.filter(({ telephone }) => telephone !== null);
		expect(known.map(({ name: { zh } }) => zh)).toEqual(['江西省', '南昌市']);
	});
});

describe('the pages', () => {
	it('have an anchor for each section, no two of one name', () => {
		expect(pages.map(({ slug }) => slug)).toEqual(helpSlugs);
		for (const { slug, sections } of pages) {
			const ids = sections.map(({ id }) => id);
			expect(new Set(ids).size, slug).toBe(ids.length);
			expect(ids.length, slug).toBeGreaterThan(0);
		}
	});
});
