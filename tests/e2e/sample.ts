// Subjects of the sample release, asked of the running server rather than written down.

import type { APIRequestContext } from '@playwright/test';
import type {
	ListEntries,
	ListEntry,
	PublishedLists,
	Subject,
	SubjectPage,
} from '@zhixin/api-client';

/** The first page for a name in the sample release. */
export async function searchSample(request: APIRequestContext, q: string): Promise<SubjectPage> {
	const response = await request.get(`/api/v1/subjects?${new URLSearchParams({ q })}`);
	return (await response.json()) as SubjectPage;
}

/** A subject whose name holds `q`, with everything that its page shows. */
export async function findSample(
	request: APIRequestContext,
	q: string,
	filter: Record<string, string> = {},
): Promise<Subject> {
	const found = await request.get(`/api/v1/subjects?${new URLSearchParams({ q, ...filter })}`);
	const [first] = ((await found.json()) as SubjectPage).items;
	if (first === undefined) throw new Error(`the sample release holds no ${q}`);
	return (await (await request.get(`/api/v1/subjects/${first.uscc}`)).json()) as Subject;
}

/** An entry of a list of serious dishonesty. */
export async function findListed(request: APIRequestContext): Promise<ListEntry> {
	const { items } = (await (await request.get('/api/v1/lists')).json()) as PublishedLists;
	for (const { code } of items.filter(({ type }) => type === 'serious-dishonesty')) {
		const page = await request.get(`/api/v1/lists/${code}/entries?limit=1`);
		const [entry] = ((await page.json()) as ListEntries).items;
		if (entry !== undefined) return entry;
	}
	throw new Error('no list of the sample has an entry');
}

/** A subject with more records of a type than one page shows. */
export async function findLongRecord(request: APIRequestContext): Promise<Subject> {
	const found = await request.get('/api/v1/subjects?q=生鲜超市&limit=50');
	const { items } = (await found.json()) as { items: { uscc: string }[] };
	for (const { uscc } of items) {
		const subject = (await (await request.get(`/api/v1/subjects/${uscc}`)).json()) as Subject;
		if (subject.sections.some(({ count }) => count > 20)) return subject;
	}
	throw new Error('no 生鲜超市 of the sample has a long record');
}

/** A code with its last two different neighbours swapped: a slip that the check characters notice. */
export function withSlip(uscc: string): string {
	for (let at = 15; at > 8; at -= 1) {
		const [one, other] = [uscc.charAt(at), uscc.charAt(at + 1)];
		if (one !== other) return uscc.slice(0, at) + other + one + uscc.slice(at + 2);
	}
	throw new Error(`nothing to swap in ${uscc}`);
}
