import { type Handle, type HandleServerError, sequence } from '@sveltejs/kit/hooks';
import { getTextDirection } from '#lib/paraglide/runtime.js';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { languageOf } from '#lib/server/http/language.ts';
import { logFailure } from '#lib/server/http/log.ts';
import { methodNotAllowed } from '#lib/server/http/method-not-allowed.ts';
import { addOpenCors, addSecurityHeaders } from '#lib/server/http/security-headers.ts';
import { registryFromEnvironment } from '#lib/server/registry/registry-from-environment.ts';

const registry = registryFromEnvironment(process.env, (cause) => logFailure('release', cause));

const isOpen = (pathname: string) => /^\/(api|widget)\//.test(pathname);

const withRegistry: Handle = ({ event, resolve }) => {
	event.locals.registry = registry;
	return resolve(event);
};

const withHeaders: Handle = async ({ event, resolve }) => {
	const resolved = await resolve(event);
	const isRefused = resolved.status === 405 && isOpen(event.url.pathname);
	const response = isRefused ? methodNotAllowed(resolved, languageOf(event.request)) : resolved;
	addSecurityHeaders(response);
	if (isOpen(event.url.pathname)) addOpenCors(response);
	return response;
};

const withLanguage: Handle = ({ event, resolve }) => {
	if (isOpen(event.url.pathname)) return resolve(event);
	return paraglideMiddleware(event.request, ({ locale }) =>
		resolve(event, {
			transformPageChunk: ({ html }) =>
				html.replace('%lang%', locale).replace('%dir%', getTextDirection(locale)),
			filterSerializedResponseHeaders: (name) => name === 'content-type' || name === 'retry-after',
		}),
	);
};

export const handle = sequence(withHeaders, withRegistry, withLanguage);

export const handleError: HandleServerError = ({ kind, error }) => {
	// What a `load` threw on purpose already says what it is.
	if (kind === 'app') return;
	if (kind === 'framework' && error.status === 404) return { problem: 'not-found' };
	logFailure('page', error);
	return { problem: 'unavailable' };
};
