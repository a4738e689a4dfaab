// Subjects of the sample release, asked of the running server rather than written down.

import type { APIRequestContext } from '@playwright/test';
import type { Subject, SubjectPage } from '@zhixin/api-client';

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

/** A code with its last two different neighbours swapped: a slip that the check characters notice. */
export function withSlip(uscc: string): string {
	for (let at = 15; at > 8; at -= 1) {
		const [one, other] = [uscc.charAt(at), uscc.charAt(at + 1)];
		if (one !== other) return uscc.slice(0, at) + other + one + uscc.slice(at + 2);
	}
	throw new Error(`nothing to swap in ${uscc}`);
}
