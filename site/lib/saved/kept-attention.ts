// What calls for a second look in what the device keeps of a subject. What may not be shown today is in no
// count; and what the device never had is not counted either, but for the word that there may be more.
import { type CreditRecord, isNegative, lastPublicDay } from '@zhixin/api-client';
import type { KeptSubject } from '#lib/offline/kept-subject.ts';
import type { Attention } from '#lib/subject/attention.ts';
import { reportOrder } from '#lib/subject/record-sections.ts';

/** What needs attention of one type, as a list of what is saved can say it. */
export type KeptAttention = Omit<Attention, 'newest'>;

/** The last day of them all, where each has one. */
function lastDay(records: readonly CreditRecord[]): string | undefined {
	const days = records.map(lastPublicDay).filter((day) => typeof day === 'string');
	return days.length === records.length ? days.sort().at(-1) : undefined;
}

/** The negative records among `shown`, the part of `kept` that may be shown now. */
export function keptAttentions(kept: KeptSubject, shown: KeptSubject): KeptAttention[] {
	return reportOrder.flatMap((type) => {
		const negative = shown.records.filter((record) => record.type === type && isNegative(record));
		if (negative.length === 0) return [];
		const held = kept.records.filter((record) => record.type === type).length;
		const stated = kept.subject?.sections.find((section) => section.type === type)?.count ?? 0;
		const isAtLeast = held < stated;
		return {
			type,
			count: negative.length,
			isAtLeast,
			until: isAtLeast ? undefined : lastDay(negative),
		};
	});
}
