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

/** Each section's name and how many public records it holds. */
export function recordSections({ sections: counted }: Subject): { name: string; count: number }[] {
	return sections.map(({ name, types }) => ({
		name: name(),
		count: counted
			.filter(({ type }) => types.includes(type))
			.reduce((sum, { count }) => sum + count, 0),
	}));
}
