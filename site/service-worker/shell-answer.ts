// What goes into the shell has to be what was asked for, of this build. A machine on the way that answers
// with a page of its own, or a second server that still has the build before, would put together a
// shell that can never work; without it, the one before stays.

const types: Readonly<Record<string, RegExp>> = {
	js: /javascript/,
	css: /css/,
	json: /json/,
};

const partsIn = (html: string) => html.match(/\/_app\/immutable\/[\w./-]+/g) ?? [];

/** Whether an answer is of the kind that its address names; a page has no ending. */
export function isWhatWasAsked({ pathname }: URL, { headers }: Pick<Response, 'headers'>): boolean {
	const ending = /\.(\w+)$/.exec(pathname)?.[1];
	const type = headers.get('content-type') ?? '';
	if (ending === undefined) return type.startsWith('text/html');
	return types[ending]?.test(type) ?? !type.startsWith('text/html');
}

/** Whether a page names no part that this build does not have. */
export function isPageOf(html: string, parts: ReadonlySet<string>): boolean {
	return partsIn(html).every((path) => parts.has(path));
}
