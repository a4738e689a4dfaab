// The sections of a credit report in their usual order (公共信用信息报告标准 2022), with the record
// types that each holds.
import type { RecordType, Subject } from '@zhixin/api-client';
import { actTypes } from '@zhixin/api-client';
import { m } from '#lib/paraglide/messages.js';

const sections: readonly { readonly name: () => string; readonly types: readonly RecordType[] }[] =
	[
		{ name: () => m.section_acts(), types: actTypes },
		{ name: () => m.section_honours(), types: ['honour'] },
		{ name: () => m.section_dishonesty(), types: ['serious-dishonesty'] },
		{ name: () => m.section_abnormal(), types: ['abnormal-operation'] },
		{ name: () => m.section_commitments(), types: ['commitment'] },
		{ name: () => m.section_grades(), types: ['grade', 'register'] },
	];

/** The record types in the order of the report. */
export const reportOrder: readonly RecordType[] = sections.flatMap(({ types }) => types);

/** A section with how many public records it holds, and the first type of which it holds any. */
export interface CountedSection {
	readonly name: string;
	readonly count: number;
	readonly first: RecordType | undefined;
}

/** The sections in their order. */
export function recordSections({ sections: counted }: Subject): CountedSection[] {
	const countOf = (type: RecordType) => counted.find((one) => one.type === type)?.count ?? 0;
	return sections.map(({ name, types }) => ({
		name: name(),
		count: types.reduce((sum, type) => sum + countOf(type), 0),
		first: types.find((type) => countOf(type) > 0),
	}));
}
