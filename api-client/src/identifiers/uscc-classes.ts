// The tables of departments and categories (characters 1 and 2 of a USCC), typed: the data stays
// data, so that a new row is a line in `uscc-classes.json` and no release of code.

import { type SubjectKind, subjectKinds } from '../contract/vocabulary.ts';
import type { Uscc } from './uscc-check.ts';
import data from './uscc-classes.json' with { type: 'json' };

/** Where a row was found; an unverified basis is never shown as a citation. */
export interface ClassBasis {
	readonly text: string;
	readonly verified: boolean;
}

/** The department that registers 登记管理部门, by the first character. */
export interface UsccDepartment {
	readonly code: string;
	readonly zh: string;
	readonly en: string;
	readonly basis: ClassBasis;
}

/** The category of organisation 机构类别, by the first two characters. */
export interface UsccCategory {
	readonly code: string;
	readonly zh: string;
	readonly en: string;
	readonly kind: SubjectKind;
	readonly basis: ClassBasis;
}

function asKind(word: string): SubjectKind {
	const kind = subjectKinds.find((known) => known === word);
	if (kind === undefined) throw new TypeError(`uscc-classes.json: ${word} is no kind of subject`);
	return kind;
}

interface Tables {
	readonly departments: ReadonlyMap<string, UsccDepartment>;
	readonly categories: ReadonlyMap<string, UsccCategory>;
}

function readTables(): Tables {
	const departments = new Map<string, UsccDepartment>();
	const categories = new Map<string, UsccCategory>();
	for (const { basis, ...table } of data.tables) {
		for (const [code, names] of Object.entries(table.departments)) {
			departments.set(code, { code, ...names, basis });
		}
		for (const [code, { zh, en, kind }] of Object.entries(table.categories)) {
			categories.set(code, { code, zh, en, kind: asKind(kind), basis });
		}
	}
	return { departments, categories };
}

// When they are first asked for: a page that never asks is spared them.
let tables: Tables | undefined;

/**
 * Gives the rows of a code in GB 32100-2015 table 1 and what was added to it, each undefined where
 * there is none (a newer row than ours). Never throws.
 */
export function classOf(uscc: Uscc): {
	department: UsccDepartment | undefined;
	category: UsccCategory | undefined;
} {
	tables ??= readTables();
	const { departments, categories } = tables;
	return {
		department: departments.get(uscc.slice(0, 1)),
		category: categories.get(uscc.slice(0, 2)),
	};
}

/** Gives the contract's word for what a code was given to; `other` for a class in no table. */
export function subjectKindOf(uscc: Uscc): SubjectKind {
	return classOf(uscc).category?.kind ?? 'other';
}
