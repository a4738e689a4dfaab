// What needs attention, as sentences that are heard as such: the worst that can happen to a warning is
// that it sounds like one label among others. Facts of the register, no verdict of ours.
import type { RecordType, SubjectStatus } from '@zhixin/api-client';
import { m } from '#lib/paraglide/messages.js';
import type { RecordSection } from '#lib/record/read-subject-page.ts';
import { typeName } from '#lib/record/record-words.ts';
import { type Attention, attentions } from '#lib/subject/attention.ts';
import { statusMeaning } from '#lib/subject/words.ts';
import { spokenDay } from './spoken-day.ts';

interface Said {
	readonly one: () => string;
	readonly several: (inputs: { count: number }) => string;
}

/** On these lists a subject stands; of everything else it has so and so many. */
const lists: Partial<Record<RecordType, Said>> = {
	'serious-dishonesty': { one: m.spoken_dishonesty, several: m.spoken_dishonesty_several },
	'abnormal-operation': { one: m.spoken_abnormal, several: m.spoken_abnormal_several },
};

/** What follows upon “it”: “is on a list of serious dishonesty”. */
function whatOf({ type, count, isAtLeast }: Attention): string {
	const inputs = { count, type: typeName(type) };
	if (isAtLeast) return m.spoken_record_at_least(inputs);
	const list = lists[type];
	if (count === 1) return list?.one() ?? m.spoken_record(inputs);
	return list?.several(inputs) ?? m.spoken_record_several(inputs);
}

function withEnd(attention: Attention): string {
	const [what, { until }] = [whatOf(attention), attention];
	return until === undefined ? what : m.spoken_until({ what, date: spokenDay(until) });
}

/** What needs attention, in the order of the page: what the register says of it, then record by record. */
export function spokenAttention(
	status: SubjectStatus | null,
	sections: readonly RecordSection[],
): string[] {
	const meaning = statusMeaning(status);
	const whats = attentions(sections).map(withEnd);
	const isFirst = (at: number) => at === 0 && meaning === undefined;
	return [
		...(meaning === undefined ? [] : [m.spoken_attention_status({ meaning })]),
		...whats.map((what, at) =>
			isFirst(at) ? m.spoken_attention({ what }) : m.spoken_attention_more({ what }),
		),
	];
}
