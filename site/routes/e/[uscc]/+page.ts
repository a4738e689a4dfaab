import { error } from '@sveltejs/kit';
import { isUscc } from '@zhixin/api-client/identifiers';
import { isPublic } from '@zhixin/api-client/publicity';
import { type ReadBadges, readBadges } from '#lib/badge/read-badges.ts';
import { orErrorPage } from '#lib/errors/or-error-page.ts';
import { shownHere } from '#lib/memory/shown-here.ts';
import { noticeKept } from '#lib/offline/notice-kept.ts';
import { registerNow } from '#lib/offline/register-clock.ts';
import { readSubjectPage, type SubjectPage } from '#lib/record/read-subject-page.ts';
import { readFactParts } from '#lib/subject/read-fact-parts.ts';
import { isElder } from '#lib/view/view.ts';
import type { PageLoad } from './$types';

interface ShownSubject extends SubjectPage {
	readonly badges: ReadBadges;
	readonly keptAt: string | undefined;
}

/** Every record may still be shown, and no badge has come to its end. */
function isStillSo({ sections, badges }: ShownSubject): boolean {
	const now = registerNow();
	const records = sections.flatMap((section) => section.records);
	const ends =
		badges.outcome === 'read' ? badges.badges.map(({ badge }) => Date.parse(badge.expires)) : [];
	return (
		records.every((record) => isPublic(record, now)) && ends.every((end) => end > now.getTime())
	);
}

// What came from the device, or failed, is not what the register says.
const isWhole = ({ badges, keptAt }: ShownSubject) =>
	badges.outcome === 'read' && keptAt === undefined;

/** Asked of what is no code alone, and fetched for that alone: it reads every kind of number. */
async function isOfPerson(text: string): Promise<boolean> {
	const { readTypedText } = await import('#lib/search/typed-text.ts');
	return readTypedText(text).type === 'person';
}

export const load: PageLoad = async ({ params: { uscc }, fetch, depends, parent }) => {
	if (!isUscc(uscc) && (await isOfPerson(uscc))) error(400, 'a person', { problem: 'person' });
	// Also when it comes from memory, it is asked for again when something was withdrawn.
	depends(`api:/api/v1/subjects/${uscc}`);
	const noticed = noticeKept(fetch);
	const read = async (): Promise<ShownSubject> => {
		const [page, badges] = await Promise.all([
			orErrorPage(readSubjectPage(noticed.fetch, uscc), uscc),
			readBadges(fetch, uscc),
		]);
		return { ...page, badges, keptAt: noticed.keptAt() };
	};
	const [shown, { view = 'standard' }, parts] = await Promise.all([
		shownHere.orLoad(uscc, read, { mayBeShown: isStillSo, mayBeKept: isWhole }),
		parent(),
		readFactParts(),
	]);
	const elderParts = isElder(view) ? await import('#lib/subject/elder-parts.ts') : undefined;
	// Fetched for those alone who are shown what the device holds: it is part of what is kept.
	const notice = shown.keptAt ? await import('#lib/offline/kept-notice.svelte') : undefined;
	return { ...shown, elderParts, parts, KeptNotice: notice?.default };
};
