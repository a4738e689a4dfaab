// From a problem of the API to the error page that explains it.

import { error } from '@sveltejs/kit';
import {
	InvalidUsccError,
	ProblemError,
	SubjectNotFoundError,
	UnavailableError,
} from '@zhixin/api-client';

function isOffline(): boolean {
	return typeof navigator !== 'undefined' && navigator.onLine === false;
}

type PageProblem = Omit<App.Error, 'message' | 'status'>;

/** What the error page says of a code that cannot be; what reads it is fetched for those who need it. */
export async function impossibleCode(code: string): Promise<PageProblem> {
	const { readUscc } = await import('@zhixin/api-client/identifiers');
	const reading = readUscc(code);
	if (reading.outcome === 'valid') return { problem: 'invalid-uscc' };
	return { problem: 'invalid-uscc', reading, suggestions: reading.suggestions };
}

async function problemOf(cause: ProblemError, code: string): Promise<PageProblem> {
	if (cause instanceof SubjectNotFoundError) return { problem: 'subject-not-found' };
	if (cause instanceof InvalidUsccError) {
		return { ...(await impossibleCode(code)), suggestions: cause.suggestions };
	}
	if (cause instanceof UnavailableError && isOffline()) return { problem: 'offline' };
	return { problem: 'unavailable' };
}

/**
 * What `answer` resolves to; a problem becomes the error page with the problem's status and words,
 * with what is wrong with `code` where it is about one.
 */
export async function orErrorPage<Answer>(answer: Promise<Answer>, code = ''): Promise<Answer> {
	try {
		return await answer;
	} catch (cause) {
		if (!(cause instanceof ProblemError)) throw cause;
		error(cause.status, cause.message, await problemOf(cause, code));
	}
}
