// Who shows a frame: the browser says so, and no parameter may.

/** The origin of the page that asks for the frame; `undefined` where its browser does not tell. */
export function parentOrigin(request: Request): string | undefined {
	const referrer = request.headers.get('referer');
	if (referrer === null || !URL.canParse(referrer)) return undefined;
	const { host, origin, pathname } = new URL(referrer);
	// A frame that asked for itself anew names itself, and not the page around it.
	const isItself = pathname.startsWith('/embed/') && host === new URL(request.url).host;
	return origin === 'null' || isItself ? undefined : origin;
}
