// Parts of the program that are not in the shell: those that only some pages need, once they were used,
// and those of the build before, for a tab that was open when the new one took over. Their addresses
// hold a hash of what is in them, so that none of them is ever out of date.

import { cacheNames, type RouteHandlerCallbackOptions, type WorkboxPlugin } from 'workbox-core';
import { CacheExpiration, ExpirationPlugin } from 'workbox-expiration';
import { getCacheKeyForURL } from 'workbox-precaching';
import { CacheFirst } from 'workbox-strategies';
import { heard } from './patience.ts';
import { isWhatWasAsked } from './shell-answer.ts';

const cacheName = 'program-parts';
const bounds = { maxEntries: 150, maxAgeSeconds: 7 * 86_400 };

/** Where the files of a build lie, of this one and of those before. */
export const isProgramPart = (pathname: string): boolean => pathname.startsWith('/_app/immutable/');

const keptFirst = new CacheFirst({
	cacheName,
	plugins: [
		{
			cacheWillUpdate: async ({ request, response }) =>
				response.status === 200 && isWhatWasAsked(new URL(request.url), response) ? response : null,
		},
		new ExpirationPlugin({ ...bounds, purgeOnQuotaError: true }) as WorkboxPlugin,
	],
});

/** Answers with what is kept, else from the network; what comes late is kept all the same. */
export const answerPart = (options: RouteHandlerCallbackOptions): Promise<Response> =>
	heard(keptFirst.handle(options), false);

/** Keeps the parts of the build before that this one does not have; as many as there is room for. */
export async function keepFormerParts(): Promise<void> {
	const former = await caches.open(cacheNames.precache);
	const parts = await caches.open(cacheName);
	const expiration = new CacheExpiration(cacheName, bounds);
	for (const request of await former.keys()) {
		const { pathname } = new URL(request.url);
		if (!isProgramPart(pathname) || getCacheKeyForURL(pathname) !== undefined) continue;
		const part = await former.match(request);
		if (part === undefined) continue;
		await parts.put(request, part);
		await expiration.updateTimestamp(request.url);
	}
	await expiration.expireEntries();
}
