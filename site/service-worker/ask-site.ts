// What the worker asks of the site itself. What another one says in its place counts as no answer.
import { ForeignAnswerError, isOwnFact } from './own-answer.ts';
import { untilGivenUp } from './patience.ts';

/** Asks for facts, until nobody can be expected to answer. Rejects with `ForeignAnswerError` too. */
export async function askSite(request: RequestInfo | URL, init?: RequestInit): Promise<Response> {
	const answer = await fetch(request, { ...init, signal: untilGivenUp() });
	if (!isOwnFact(answer)) throw new ForeignAnswerError();
	return answer;
}

/** The same, past what a cache kept on the way: too old to say what is so now. */
export const askSiteAnew = (request: RequestInfo | URL): Promise<Response> =>
	askSite(request, { cache: 'no-cache' });
