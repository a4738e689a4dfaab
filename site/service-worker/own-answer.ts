// Between the device and the site may stand something that answers in its place: a network that wants a
// login first, a machine that cannot reach the site. What that says is no word of ours.

/** On each page that the program of the site makes, by any build (SvelteKit sets it). */
const pageMark = 'x-sveltekit-page';

/** Whether this site made a page. */
export const isOwnPage = ({ headers }: Pick<Response, 'headers'>): boolean => headers.has(pageMark);

/** Whether this site gave an answer that is for programs: none of those is a page, and what fails says why. */
export function isOwnFact({ ok, headers }: Pick<Response, 'ok' | 'headers'>): boolean {
	const type = headers.get('content-type') ?? '';
	return ok ? type !== '' && !type.startsWith('text/html') : type.includes('problem+json');
}

/** Something else answered in the place of this site. */
export class ForeignAnswerError extends Error {
	override readonly name = 'ForeignAnswerError';
}
