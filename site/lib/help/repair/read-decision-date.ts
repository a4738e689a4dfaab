// The date of a decision as somebody writes it: year, month and day, each as typed. Says which of them
// is wrong and why, so that the page can name it.

/** The three fields as they were filled in. */
export interface TypedDate {
	readonly year: string;
	readonly month: string;
	readonly day: string;
}
export type DateField = keyof TypedDate;

export type ReadDate =
	| { readonly outcome: 'date'; readonly date: string }
	| {
			readonly outcome: 'fault';
			readonly fault: 'missing' | 'not-a-number' | 'year' | 'month' | 'day' | 'early' | 'future';
			readonly fields: readonly DateField[];
			/** The date in words of numbers, as far as it could be read. */
			readonly year: number;
			readonly month: number;
			readonly day: number;
	  };

const fields: readonly DateField[] = ['year', 'month', 'day'];
/** No authority of today decided anything before it existed. */
const earliestYear = 1949;

const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** A whole date in the first field, as it is copied from a paper, fills all three. */
function apart({ year, month, day }: TypedDate): TypedDate {
	const clean = { year: tidy(year), month: tidy(month), day: tidy(day) };
	if (clean.month !== '' || clean.day !== '') return clean;
	const [, first = clean.year, second = '', third = ''] =
		/^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(clean.year) ??
		/^(\d{4})(\d{2})(\d{2})$/.exec(clean.year) ??
		[];
	return { year: first, month: second, day: third };
}

// Full-width digits come from Chinese keyboards, and people write the unit as the paper does.
const tidy = (text: string) =>
	text
		.normalize('NFKC')
		.trim()
		.replace(/[年月日号]$/, '');

/** The last day of a month, leap years included. */
export const lastDayOf = (year: number, month: number): number =>
	// The calendar repeats every 400 years, and Date.UTC reads years below 100 as of the 1900s.
	new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

/** Reads the date; `today` is `YYYY-MM-DD` in China. Never throws. */
export function readDecisionDate(typed: TypedDate, today: string): ReadDate {
	const given = apart(typed);
	const [year = 0, month = 0, day = 0] = fields.map((field) => Number(given[field]));
	const fault = (
		name: Extract<ReadDate, { outcome: 'fault' }>['fault'],
		wrong: readonly DateField[],
	): ReadDate => ({ outcome: 'fault', fault: name, fields: wrong, year, month, day });
	const empty = fields.filter((field) => given[field] === '');
	if (empty.length > 0) return fault('missing', empty);
	const unread = fields.filter((field) => !/^\d+$/.test(given[field]));
	if (unread.length > 0) return fault('not-a-number', unread);
	if (given.year.length !== 4) return fault('year', ['year']);
	if (month < 1 || month > 12) return fault('month', ['month']);
	if (day < 1 || day > lastDayOf(year, month)) return fault('day', ['day']);
	if (year < earliestYear) return fault('early', ['year']);
	const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
	return date > today ? fault('future', fields) : { outcome: 'date', date };
}
