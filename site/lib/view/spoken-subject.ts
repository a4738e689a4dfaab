// What is read aloud about a business, in the order in which a person asks: who, what needs attention,
// active or not, what official facts hold, what else there is, how fresh. No verdict of ours.
import type { Subject } from '@zhixin/api-client';
import type { LoadedRelease } from '#lib/api/load-release.ts';
import { stateName } from '#lib/badge/badge-words.ts';
import type { ReadBadges } from '#lib/badge/read-badges.ts';
import { schemeName } from '#lib/badge/scheme-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { RecordSection } from '#lib/record/read-subject-page.ts';
import { typeName } from '#lib/record/record-words.ts';
import { isStale } from '#lib/source/staleness.ts';
import { attentions } from '#lib/subject/attention.ts';
import { holdsRecords } from '#lib/subject/holds-records.ts';
import { statusWord } from '#lib/subject/words.ts';
import { sentences } from '#lib/text/sentences.ts';
import { spokenAttention } from './spoken-attention.ts';
import { spokenDay } from './spoken-day.ts';

/** What the page of a business knows. */
export interface Known {
	readonly subject: Subject;
	readonly badges: ReadBadges;
	readonly sections: readonly RecordSection[];
	readonly release: LoadedRelease;
}

const isEnglish = () => getLocale() === 'en';

function statusSentence({ status }: Subject): string {
	const word = statusWord(status);
	return status === null ? m.spoken_sentence({ text: word }) : m.spoken_status({ status: word });
}

function badgeSentences(read: ReadBadges): string[] {
	if (read.outcome !== 'read') return [m.badge_unavailable()];
	const told = read.badges.filter(({ badge }) => badge.state !== 'not-enrolled');
	if (told.length === 0) return [m.spoken_no_badge()];
	return told.map(({ badge }) =>
		m.spoken_badge({ name: schemeName(badge.scheme), state: stateName(badge.state) }),
	);
}

/** Where nothing needs attention: what that is worth. */
function nothingSentences(loaded: LoadedRelease): string[] {
	if (loaded.outcome === 'unavailable') return [];
	return [holdsRecords(loaded) ? m.attention_none() : m.spoken_registration_only()];
}

function otherSentences(sections: readonly RecordSection[]): string[] {
	const told = new Set(attentions(sections).map(({ type }) => type));
	const others = sections
		.filter(({ type, count }) => count > 0 && !told.has(type))
		.map(({ type, count }) => m.spoken_count({ type: typeName(type), count }));
	return others.length === 0
		? []
		: [m.spoken_others({ list: others.join(isEnglish() ? '; ' : '、') })];
}

/** The sentences as one text. */
export function spokenSubject({ subject, badges, sections, release }: Known, now: Date): string {
	const attention = spokenAttention(subject.status, sections);
	const newest = subject.provenance
		.map(({ collectedAt }) => collectedAt)
		.sort()
		.at(-1);
	const isLate = subject.provenance.some(({ staleAfter }) => isStale(staleAfter, now));
	return sentences(
		...(release.outcome === 'loaded' && release.release.sample ? [m.spoken_sample()] : []),
		m.spoken_sentence({ text: subject.name }),
		...attention,
		statusSentence(subject),
		...(attentions(sections).length === 0 ? nothingSentences(release) : []),
		...badgeSentences(badges),
		...otherSentences(sections),
		...(isLate ? [m.spoken_late()] : []),
		...(newest === undefined ? [] : [m.spoken_as_of({ date: spokenDay(newest) })]),
	);
}
