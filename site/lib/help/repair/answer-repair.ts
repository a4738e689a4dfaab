// What the calculator says to what was filled in: from an address as from the fields themselves.
import { todayInChina } from '#lib/source/staleness.ts';
import { type ReadDate, readDecisionDate, type TypedDate } from './read-decision-date.ts';
import { type RepairDays, repairDays } from './repair-days.ts';

const severities = ['minor', 'general', 'serious'] as const;
export type RepairSeverity = (typeof severities)[number];
export const classChoices = [...severities, 'unknown'] as const;
export type ClassChoice = (typeof classChoices)[number];

/** The form as it was filled in; `undefined` for a class that was not chosen. */
export interface AskedRepair extends TypedDate {
	readonly severity: ClassChoice | undefined;
}

export type RepairAnswer =
	| { readonly outcome: 'nothing' }
	| (Extract<ReadDate, { outcome: 'fault' }> & { readonly today: string })
	| { readonly outcome: 'no-class' }
	| { readonly outcome: 'unknown-class' }
	| {
			readonly outcome: 'days';
			readonly date: string;
			readonly severity: RepairSeverity;
			readonly days: RepairDays;
	  };

/** Reads what a form sent; `undefined` when nothing was sent. */
export function readAskedRepair(sent: URLSearchParams | FormData): AskedRepair | undefined {
	const field = (name: string) => String(sent.get(name) ?? '').slice(0, 40);
	if (!['year', 'month', 'day', 'severity'].some((name) => sent.has(name))) return undefined;
	const severity = classChoices.find((choice) => choice === sent.get('severity'));
	return { year: field('year'), month: field('month'), day: field('day'), severity };
}

/** Answers what was asked, as of `now`. Never throws. */
export function answerRepair(asked: AskedRepair | undefined, now: Date): RepairAnswer {
	if (asked === undefined) return { outcome: 'nothing' };
	const today = todayInChina(now);
	const read = readDecisionDate(asked, today);
	if (read.outcome === 'fault') return { ...read, today };
	const { severity } = asked;
	if (severity === undefined) return { outcome: 'no-class' };
	if (severity === 'unknown') return { outcome: 'unknown-class' };
	return {
		outcome: 'days',
		date: read.date,
		severity,
		days: repairDays(severity, read.date, now),
	};
}

/** Whether enough is filled in to answer while somebody still types. */
export const isFilledIn = ({ year, month, day, severity }: AskedRepair): boolean =>
	severity !== undefined && month !== '' && day !== '' && year.trim().length >= 4;
