// What the page of a subject shows: the subject, and of each type that it has the newest records.
import type { CreditRecord, RecordType, Subject } from '@zhixin/api-client';
import { siteClient } from '#lib/api/site-client.ts';
import { reportOrder } from '#lib/subject/record-sections.ts';
import { shownAtOnce } from './shown-at-once.ts';

/** One section of a subject's page. */
export interface RecordSection {
	readonly type: RecordType;
	readonly count: number;
	readonly records: readonly CreditRecord[];
}

/** A subject with the sections of its page. */
export interface SubjectPage {
	readonly subject: Subject;
	readonly sections: readonly RecordSection[];
}

const inReportOrder = (sections: Subject['sections']) =>
	[...sections].sort((a, b) => reportOrder.indexOf(a.type) - reportOrder.indexOf(b.type));

/** Throws what the client throws. */
export async function readSubjectPage(
	fetch: typeof globalThis.fetch,
	uscc: string,
): Promise<SubjectPage> {
	const client = siteClient(fetch);
	const subject = await client.subject({ uscc });
	const sections = await Promise.all(
		inReportOrder(subject.sections).map(async ({ type, count }) => ({
			type,
			count,
			records: (await client.records({ uscc, type, limit: shownAtOnce })).items,
		})),
	);
	return { subject, sections };
}
