// Who shows a frame: the browser says so, and no parameter may.

/** The origin of the page that asks for the frame; `undefined` where its browser does not tell. */
export function parentOrigin(request: Request): string | undefined {
	const referrer = request.headers.get('referer');
	if (referrer === null || !URL.canParse(referrer)) return undefined;
	const { origin } = new URL(referrer);
	return origin === 'null' ? undefined : origin;
}
