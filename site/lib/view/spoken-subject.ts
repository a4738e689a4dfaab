// What is read aloud about a business: who, active or not, what official facts hold, what there is to
// look at, how fresh. The same words as on the page, in sentences; no verdict of ours.
import type { Subject } from '@zhixin/api-client';
import { stateName } from '#lib/badge/badge-words.ts';
import type { ReadBadges } from '#lib/badge/read-badges.ts';
import { schemeName } from '#lib/badge/scheme-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { isStale } from '#lib/source/staleness.ts';
import { recordSections } from '#lib/subject/record-sections.ts';
import { statusWord } from '#lib/subject/words.ts';

function badgeSentences(read: ReadBadges): string[] {
	if (read.outcome !== 'read') return [m.badge_unavailable()];
	const told = read.badges.filter(({ badge }) => badge.state !== 'not-enrolled');
	if (told.length === 0) return [m.spoken_no_badge()];
	return told.map(({ badge }) =>
		m.spoken_badge({ name: schemeName(badge.scheme), state: stateName(badge.state) }),
	);
}

function recordSentences(subject: Subject): string[] {
	const present = recordSections(subject).filter(({ count }) => count > 0);
	if (present.length === 0) return [m.spoken_no_records()];
	return present.map(({ name, count }) => m.spoken_records({ name, count }));
}

/** The sentences in the order in which a person asks, as one text. */
export function spokenSubject(
	subject: Subject,
	badges: ReadBadges,
	{ isSample, now }: { readonly isSample: boolean; readonly now: Date },
): string {
	const [newest] = subject.provenance
		.map(({ collectedAt }) => collectedAt)
		.sort()
		.reverse();
	const isLate = subject.provenance.some(({ staleAfter }) => isStale(staleAfter, now));
	return [
		isSample ? m.spoken_sample() : '',
		`${subject.name}。`,
		m.spoken_status({ status: statusWord(subject.status) }),
		...badgeSentences(badges),
		...recordSentences(subject),
		isLate ? m.spoken_late() : '',
		newest === undefined ? '' : m.spoken_as_of({ date: newest }),
	]
		.filter((sentence) => sentence !== '')
		.join(getLocale() === 'en' ? ' ' : '');
}
