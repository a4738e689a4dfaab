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

function problemOf(cause: ProblemError): Omit<App.Error, 'message' | 'status'> {
	if (cause instanceof SubjectNotFoundError) return { problem: 'subject-not-found' };
	if (cause instanceof InvalidUsccError) {
		return { problem: 'invalid-uscc', suggestions: cause.suggestions };
	}
	if (cause instanceof UnavailableError && isOffline()) return { problem: 'offline' };
	return { problem: 'unavailable' };
}

/**
 * What `answer` resolves to; a problem becomes the error page with the problem's status and words,
 * with `code` where it is about one.
 */
export async function orErrorPage<Answer>(answer: Promise<Answer>, code?: string): Promise<Answer> {
	try {
		return await answer;
	} catch (cause) {
		if (!(cause instanceof ProblemError)) throw cause;
		error(cause.status, cause.message, {
			...problemOf(cause),
			...(code === undefined ? {} : { code }),
		});
	}
}
