// What is wrong with a date, in words that name it.
import { m } from '#lib/paraglide/messages.js';
import type { RepairAnswer } from './answer-repair.ts';
import { lastDayOf } from './read-decision-date.ts';

type Fault = Extract<RepairAnswer, { outcome: 'fault' }>;

const dated = ({ year, month, day }: Fault) =>
	[year, month, day].map((part) => String(part).padStart(2, '0')).join('-');

const words: Record<Fault['fault'], (fault: Fault) => string> = {
	missing: () => m.repair_fault_missing(),
	'not-a-number': () => m.repair_fault_not_a_number(),
	year: () => m.repair_fault_year(),
	month: ({ month }) => m.repair_fault_month({ month }),
	day: ({ year, month, day }) =>
		m.repair_fault_day({ year, month, day, last: lastDayOf(year, month) }),
	early: ({ year }) => m.repair_fault_early({ year }),
	future: (fault) => m.repair_fault_future({ date: dated(fault), today: fault.today }),
};

/** The sentence beside the fields. */
export const faultWords = (fault: Fault): string => words[fault.fault](fault);
