// The one rule of what may be shown, and until when. API, index, counts, pages, service worker and
// widget ask here, and nothing else compares these dates: elsewhere the usual leak is one derived
// thing that nobody remembered. The periods are data, each with its basis: `publicity-periods.json`.

import type { CreditRecord } from './contract/record.ts';
import { severities } from './contract/vocabulary.ts';
import data from './publicity-periods.json' with { type: 'json' };

/** What the rule needs to know of a record. */
export type PublicityFacts = Pick<CreditRecord, 'type' | 'severity' | 'decidedOn' | 'publicUntil'>;

/** The last day in China on which a record is public; `null`: no end; `undefined`: never public. */
export type LastPublicDay = string | null | undefined;

interface SeverityClass {
	readonly minimumMonths: number;
	readonly maximumMonths: number;
	/** Whether a record of the class is shown when its source names no end. */
	readonly shownUnasked: boolean;
	/** The types that the law itself puts in the class. */
	readonly types: readonly string[];
}

const classes: Record<(typeof severities)[number], SeverityClass> = data.classes;
const maxima = severities.map((severity) => classes[severity].maximumMonths);
/** No class may be shown for longer than `longest`, and none is cut off before `shortest`. */
const longest = Math.max(...maxima);
const shortest = Math.min(...maxima);

const dayInMilliseconds = 86_400_000;
/** China has one time zone and no summer time. */
const chinaAheadInMilliseconds = 8 * 3_600_000;

// The last day of a period counted in months is the corresponding one, or else the last of its
// month (民法典 art. 202): 31 January and three months is 30 April. Text in, text out, so that no
// time zone can move it.
function addMonths(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const count = year * 12 + month - 1 + months;
	const [newYear, newMonth] = [Math.floor(count / 12), count % 12];
	// The calendar repeats every 400 years, and Date.UTC reads years below 100 as of the 1900s.
	const lastDate = new Date(Date.UTC(2000 + (newYear % 400), newMonth + 1, 0)).getUTCDate();
	const parts = [Math.min(newYear, 9999), newMonth + 1, Math.min(date, lastDate)];
	return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

// A stated severity is the source's; without one only the law's own word on a type counts.
function classOf({ type, severity }: PublicityFacts): SeverityClass | undefined {
	if (severity !== null) return classes[severity];
	return Object.values(classes).find(({ types }) => types.includes(type));
}

/**
 * Tells whether a record tells against its subject (失信信息, Order 36 art. 4) and so has a clock:
 * penalties, abnormal operation, serious dishonesty, and whatever its source has given a severity,
 * since only such information is classed. Never throws.
 */
export function isNegative({ type, severity }: Pick<CreditRecord, 'type' | 'severity'>): boolean {
	return severity !== null || data.negative.types.includes(type);
}

/**
 * Gives the last day on which a record is public: the end that its source names (公示截止期), and
 * for a negative record no later than the decision and the maximum of its class, counted from the
 * decision and not from the posting (Order 36; 国办发〔2025〕22号 no. 2): minor 3 months and only when
 * the source names an end, general 1 year, serious 3 years. Severity is never computed: a negative
 * record without one keeps the end that its source names, within the longest maximum; with no end
 * named either it is shown for the shortest maximum, which is within the law whatever its class.
 * With neither a decision date nor an end it is never public: its clock cannot be read.
 */
export function lastPublicDay(record: PublicityFacts): LastPublicDay {
	const { decidedOn, publicUntil } = record;
	if (!isNegative(record)) return publicUntil;
	const severityClass = classOf(record);
	if (publicUntil === null && (decidedOn === null || severityClass?.shownUnasked === false)) {
		return undefined;
	}
	if (decidedOn === null) return publicUntil;
	const unclassed = publicUntil === null ? shortest : longest;
	const atMost = addMonths(decidedOn, severityClass?.maximumMonths ?? unclassed);
	return publicUntil !== null && publicUntil < atMost ? publicUntil : atMost;
}

/**
 * Gives how long a record stays public from now, in milliseconds: what a cache may live. The last
 * day ends at midnight in China, wherever the process runs. Infinity where there is no end, 0 when
 * it is not public, and 0 for any day or clock that cannot be read.
 */
export function millisecondsPublic(day: LastPublicDay, now: Date): number {
	if (day === undefined) return 0;
	if (day === null) return Number.POSITIVE_INFINITY;
	const left = Date.parse(`${day}T00:00:00+08:00`) + dayInMilliseconds - now.getTime();
	return Math.max(left || 0, 0);
}

/**
 * Gives how long nothing can stop being public by the clock alone, in milliseconds: until midnight
 * in China, when all last days end. It bounds what is derived from records, such as a count, without
 * knowing of which. 0 for a clock that cannot be read.
 */
export function millisecondsUntilDayEnds(now: Date): number {
	const since = (now.getTime() + chinaAheadInMilliseconds) % dayInMilliseconds;
	return dayInMilliseconds - ((since + dayInMilliseconds) % dayInMilliseconds) || 0;
}

/** Tells whether a stored last public day is what the rule says of its record. Never throws. */
export function isLastPublicDay(day: LastPublicDay, record: PublicityFacts): boolean {
	return lastPublicDay(record) === day;
}

/** Tells whether a record with this last public day may be shown now. Never throws. */
export function isPublicOn(day: LastPublicDay, now: Date): boolean {
	return millisecondsPublic(day, now) > 0;
}

/** Tells whether a record may be shown now. Withdrawal and openness are asked elsewhere. Never throws. */
export function isPublic(record: PublicityFacts, now: Date): boolean {
	return isPublicOn(lastPublicDay(record), now);
}

/**
 * Gives the day from which repair can be applied for, the shortest period being over (Order 36):
 * minor at once, general after 3 months, serious after 1 year. `null` where the record is not
 * negative, or its class or decision date is not known.
 */
export function earliestRepairDay(record: PublicityFacts): string | null {
	const severityClass = classOf(record);
	if (!isNegative(record) || severityClass === undefined || record.decidedOn === null) return null;
	return addMonths(record.decidedOn, severityClass.minimumMonths);
}
