import type { PublishedList } from '@zhixin/api-client';
import { allLists } from '#lib/server/catalogue/lists.ts';

/** The lists that can be published, as the contract names them; those of persons are none. */
export function publishedLists(): PublishedList[] {
	return allLists().map(({ basis, code, department, name, type }) => ({
		code,
		type,
		name: name.zh,
		nameEn: name.en,
		department: department.zh,
		departmentEn: department.en,
		basis,
	}));
}
