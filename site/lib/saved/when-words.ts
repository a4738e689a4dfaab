// When something was done on this device, as people say it: today with the minute, yesterday, else
// the day. By the device's own clock and calendar: it is the reader's day.

const startOfDay = (moment: Date) =>
	new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();

const dayInMilliseconds = 86_400_000;

/** A moment, ISO 8601, in the words of a language, as of `now`. One that lies ahead is a day. */
export function whenWords(at: string, now: Date, language: string): string {
	const moment = new Date(at);
	const days = Math.round((startOfDay(now) - startOfDay(moment)) / dayInMilliseconds);
	if (days === 0) {
		const today = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'day');
		const time = moment.toLocaleTimeString(language, {
			hour: '2-digit',
			minute: '2-digit',
			hourCycle: 'h23',
		});
		return `${today} ${time}`;
	}
	if (days === 1) {
		return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-1, 'day');
	}
	const isThisYear = moment.getFullYear() === now.getFullYear();
	return moment.toLocaleDateString(language, {
		...(isThisYear ? {} : { year: 'numeric' }),
		month: 'long',
		day: 'numeric',
	});
}
