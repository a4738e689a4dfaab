import type { RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import type { Language } from '@zhixin/api-client';
import { documentMade } from '#lib/offline/document-time.ts';
import { m } from '#lib/paraglide/messages.js';
import { deLocalizeUrl, getTextDirection } from '#lib/paraglide/runtime.js';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { type SentPage, withHeadLines } from '#lib/seo/head-lines.ts';
import { chooseView } from '#lib/server/http/choose-view.ts';
import { compressed } from '#lib/server/http/compressed.ts';
import { languageOf } from '#lib/server/http/language.ts';
import { logFailure } from '#lib/server/http/log.ts';
import { methodNotAllowed } from '#lib/server/http/method-not-allowed.ts';
import { programLast } from '#lib/server/http/program-last.ts';
import { addOpenCors, addSecurityHeaders } from '#lib/server/http/security-headers.ts';
import { registersFromEnvironment } from '#lib/server/registers-from-environment.ts';

const registers = registersFromEnvironment(
	process.env,
	(cause) => logFailure('release', cause),
	(line) => process.stderr.write(`${line}\n`),
);
const openPlaces = ['/api/', '/widget/', '/status/', '/.well-known/', '/oembed', '/badge/'];
const forRobots = ['/robots.txt', '/sitemap.xml', '/sitemaps/'];
// What matches no route gets the page that says so, which needs a language.
const isOpen = ({ route, url }: RequestEvent) =>
	route.id !== null &&
	[...openPlaces, ...forRobots].some((place) => url.pathname.startsWith(place));

/** For programs of any origin: no page, so no language of a page. */
const handleOpen: Handle = async ({ event, resolve }) => {
	const resolved = await resolve(event);
	const response =
		resolved.status === 405 ? methodNotAllowed(resolved, languageOf(event.request)) : resolved;
	addOpenCors(response);
	return response;
};

const sentPage = ({ locals, params, route, url }: RequestEvent, language: Language): SentPage => ({
	routeId: route.id,
	uscc: params.uscc,
	isSample: locals.isSample ?? true,
	origin: url.origin,
	path: deLocalizeUrl(url).pathname,
	language,
});

const handlePage: Handle = ({ event, resolve }) => {
	event.locals.chosenView = chooseView(event);
	const { view } = event.locals.chosenView;
	return paraglideMiddleware(event.request, ({ locale }) =>
		resolve(event, {
			transformPageChunk: ({ html }) =>
				withHeadLines(
					programLast(html)
						.replace('%lang%', locale)
						.replace('%dir%', getTextDirection(locale))
						.replace('%view%', view),
					sentPage(event, locale),
					m.site_name(),
				),
			filterSerializedResponseHeaders: (name) => name === 'content-type' || name === 'retry-after',
		}),
	);
};

export const handle: Handle = async (input) => {
	const { event } = input;
	Object.assign(event.locals, registers);
	const isForPrograms = isOpen(event);
	const response = await (isForPrograms ? handleOpen : handlePage)(input);
	if (!isForPrograms) {
		// Who chose another view gets another page at the same address.
		response.headers.append('vary', 'Cookie');
		response.headers.append('server-timing', documentMade(new Date()));
	}
	addSecurityHeaders(response);
	// What a page asks of its own server while it is rendered never leaves the process.
	return event.isSubRequest ? response : compressed(event.request, response);
};

export const handleError: HandleServerError = ({ kind, error }) => {
	// What a `load` threw on purpose already says what it is.
	if (kind === 'app') return;
	if (kind === 'framework' && error.status === 404) return { problem: 'not-found' };
	logFailure('page', error);
	return { problem: 'unavailable' };
};
