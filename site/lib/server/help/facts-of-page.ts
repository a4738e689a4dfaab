// What a page of help shows beside its words, from `data/`. A basis that nobody has checked stays here.
import type { HelpFacts, Meaning } from '#lib/help/fact-types.ts';
import type { SlugWithFacts } from '#lib/help/help-paths.ts';
import { allActKinds } from '../catalogue/act-kinds.ts';
import { allLists } from '../catalogue/lists.ts';
import { allRegisters } from '../catalogue/registers.ts';
import type { Basis, Bilingual } from '../catalogue/rows.ts';
import { allCreditDesks } from './credit-desks.ts';
import { allHelpFacts } from './help-facts-file.ts';

interface Row {
	readonly code: string;
	readonly name: Bilingual;
	readonly meaning?: Bilingual | undefined;
	readonly department?: Bilingual | undefined;
	readonly basis: Basis;
}

const cited = ({ text, verified }: Basis) => (verified ? text : null);

const asMeaning = ({ code, name, meaning, department, basis }: Row): Meaning => ({
	code,
	name,
	meaning: meaning ?? null,
	department: department ?? null,
	basis: cited(basis),
});

const nothing: HelpFacts = {
	facts: [],
	acts: [],
	dishonesty: [],
	honours: [],
	registers: [],
	desks: [],
};

function meanings(): HelpFacts {
	const listsOf = (type: string) => allLists().filter((list) => list.type === type);
	return {
		...nothing,
		acts: allActKinds().map(asMeaning),
		dishonesty: listsOf('serious-dishonesty').map(asMeaning),
		honours: listsOf('honour').map(asMeaning),
		registers: allRegisters().map(asMeaning),
	};
}

/** Gives the data of a page. Throws a DataFileError when a file is not as it should be. */
export function factsOfPage(slug: SlugWithFacts): HelpFacts {
	if (slug === 'meanings') return meanings();
	if (slug === 'desks') return { ...nothing, desks: allCreditDesks() };
	const facts = allHelpFacts()
		.filter(({ page }) => page === slug)
		.map(({ code, words, basis }) => ({ code, words, basis: cited(basis) }));
	return { ...nothing, facts };
}
