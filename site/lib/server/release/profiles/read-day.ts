// Four spellings of a day, and the two ways databases write a moment.

// China is one time zone; its history (summer time until 1991) is why this is not `+ 8 h`.
const shanghai = new Intl.DateTimeFormat('en-CA', {
	timeZone: 'Asia/Shanghai',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
});

// The oldest registered enterprises are of the 19th century; no register holds a later year.
const EARLIEST_YEAR = 1800;
const LATEST_YEAR = 2199;

const SEPARATED = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/;
const CHINESE = /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;
// Thirteen digits are the years 2001 to 2286; twelve those before, back to 1973; less is no day.
const EPOCH_MILLISECONDS = /^-?\d{12,13}$/;

function isInRange(year: number): boolean {
	return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
}

function makeDay(year: string, month: string, day: string): string | undefined {
	const [y, m, d] = [Number(year), Number(month), Number(day)];
	if (!isInRange(y) || m < 1 || m > 12 || d < 1) return undefined;
	// Day 0 of the next month is the last of this one.
	if (d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return undefined;
	return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function dayInShanghai(moment: number): string | undefined {
	if (Number.isNaN(moment)) return undefined;
	const day = shanghai.format(moment);
	return /^\d{4}-/.test(day) && isInRange(Number(day.slice(0, 4))) ? day : undefined;
}

/**
 * Reads a day in the spellings of real files: `2019-01-02`, `2019/1/2`, `2019.1.2`, `20190102`,
 * 2019年1月2日, any of the first with a time; a moment (epoch milliseconds, ISO 8601 with an offset)
 * is the day it was in China. Gives YYYY-MM-DD, or undefined when it is no day of the years 1800
 * to 2199. Never guesses a day from a month, a year or a spreadsheet's serial number. Never throws.
 */
export function readDay(text: string): string | undefined {
	const plain = text.normalize('NFKC').trim();
	const separated = SEPARATED.exec(plain);
	if (separated !== null) {
		return makeDay(separated[1] ?? '', separated[3] ?? '', separated[4] ?? '');
	}
	const other = CHINESE.exec(plain) ?? COMPACT.exec(plain);
	if (other !== null) return makeDay(other[1] ?? '', other[2] ?? '', other[3] ?? '');
	if (INSTANT.test(plain)) return dayInShanghai(Date.parse(plain));
	if (EPOCH_MILLISECONDS.test(plain)) return dayInShanghai(Number(plain));
	return undefined;
}
