// The national base catalogue of public credit information 全国公共信用信息基础目录: which item a
// record stands under, and whether anybody may see it. `data/catalogue.yaml`.

import { type RecordType, recordTypes } from '@zhixin/api-client';
import { z } from 'zod';
import { gradeOf } from './grades.ts';
import { listOf } from './lists.ts';
import { registerOf } from './registers.ts';
import { basis, bilingual, rowsOf, tableReader, wordCode } from './rows.ts';

const item = z.strictObject({
	code: wordCode,
	/** The category of the catalogue, 1 to 11; 12 and on were added since. */
	category: z.int().min(1),
	name: bilingual,
	/** `restricted`: on authorisation of the subject, or among authorities. */
	openness: z.enum(['public', 'restricted']),
	/** What stands under it unless the list, register or grade of a record says otherwise. */
	recordTypes: z.array(z.enum(recordTypes)).default([]),
	basis,
});
/** An item of the catalogue. */
export type CatalogueItem = z.infer<typeof item>;

export const catalogueFile = z.strictObject({
	edition: z.string(),
	basis,
	rows: rowsOf(item).refine(
		(rows) => {
			const types = rows.flatMap((row) => row.recordTypes);
			return new Set(types).size === types.length;
		},
		{ message: 'a record type stands under two items' },
	),
});
const table = tableReader('catalogue.yaml', catalogueFile);

/** The item and openness of a record. */
export interface CataloguePlace {
	readonly id: string;
	readonly openness: CatalogueItem['openness'];
}

/** Gives the item of an id; undefined for an unknown one. */
export function catalogueItem(id: string): CatalogueItem | undefined {
	return table().get(id);
}

/** Gives all items in the order of the file. */
export function allCatalogueItems(): CatalogueItem[] {
	return [...table().values()];
}

function placeOf(row: CatalogueItem | undefined): CataloguePlace | undefined {
	return row === undefined ? undefined : { id: row.code, openness: row.openness };
}

function placeInList(type: RecordType, code: string): CataloguePlace | undefined {
	const list = listOf(code);
	if (list?.type !== type) return undefined;
	const place = placeOf(catalogueItem(list.catalogueItem));
	return place && list.persons ? { ...place, openness: 'restricted' } : place;
}

/**
 * Gives the catalogue item of a record and its openness. Lists, grades and registers are placed by
 * their code: undefined without one that is known, and `restricted` for a list of persons. Every
 * other type is placed by itself; undefined where no item takes it. What has no item, or one that
 * is not `public`, may not be published (domain: 发改财金规〔2024〕203号).
 */
export function catalogueItemOf(
	type: RecordType,
	code: string | null = null,
): CataloguePlace | undefined {
	switch (type) {
		case 'serious-dishonesty':
		case 'honour':
			return placeInList(type, code ?? '');
		case 'grade':
			return placeOf(catalogueItem(gradeOf(code ?? '')?.catalogueItem ?? ''));
		case 'register':
			return placeOf(catalogueItem(registerOf(code ?? '')?.catalogueItem ?? ''));
		default:
			return placeOf(allCatalogueItems().find((row) => row.recordTypes.includes(type)));
	}
}
