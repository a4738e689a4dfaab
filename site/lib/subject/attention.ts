// What on a record calls for a second look, told from what the page shows anyway.
import { type CreditRecord, isNegative, lastPublicDay, type RecordType } from '@zhixin/api-client';
import type { RecordSection } from '#lib/record/read-subject-page.ts';

/** The negative records of one type. */
export interface Attention {
	readonly type: RecordType;
	readonly count: number;
	/** There may be more than the page has loaded. */
	readonly isAtLeast: boolean;
	/** The last day on which any of them is shown; unknown while some are not loaded. */
	readonly until: string | undefined;
	readonly newest: CreditRecord;
}

function attentionOf({ type, count, records }: RecordSection): Attention | undefined {
	const negative = records.filter(isNegative);
	const [newest] = negative;
	if (newest === undefined) return undefined;
	const isWhole = records.length === count;
	const areAll = negative.length === records.length;
	const days = negative.map(lastPublicDay).filter((day) => typeof day === 'string');
	return {
		type,
		count: areAll ? count : negative.length,
		isAtLeast: !isWhole && !areAll,
		until: isWhole && days.length === negative.length ? days.sort().at(-1) : undefined,
		newest,
	};
}

/** The types that hold negative records, in the order of the sections. */
export function attentions(sections: readonly RecordSection[]): Attention[] {
	return sections.map(attentionOf).filter((found) => found !== undefined);
}
