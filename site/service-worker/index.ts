// The entry only wires. Kept on the device: the shell, the offline pages, and the answers about the
// subjects that were looked up last, which go through the rule each time that they are shown.

import { shellParts } from 'virtual:shell-parts';
import { clientsClaim } from 'workbox-core';
import { addPlugins, cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';
import { helpFactPaths } from '#lib/help/help-paths.ts';
import { forgetSearched } from '#lib/offline/searched-store.ts';
import { version } from '$app/env';
import { self } from '$app/service-worker';
import { answerApi, isOfApi } from './answer-api.ts';
import { answerHelpFacts, isHelpFacts } from './answer-help-facts.ts';
import { answerOffline } from './answer-offline.ts';
import { answerPage } from './answer-page.ts';
import { answerVersion, isVersion } from './answer-version.ts';
import { checkShell } from './check-shell.ts';
import { hearPage, wake } from './hear-pages.ts';
import { answerAndKeepProof } from './keep-proofs.ts';
import { answerAndKeep } from './keep-subjects.ts';
import { readKeptAddress } from './kept-address.ts';
import { offlinePages } from './offline-page.ts';
import { isPageOfSubject, openAtOnce } from './open-at-once.ts';
import { answerPart, isProgramPart, keepFormerParts } from './program-parts.ts';
import { readProofAddress } from './proof-address.ts';
import { isShared, receiveShared } from './receive-shared.ts';
import { isPageOfResults, keepOpenSearches, searchAgain } from './search-again.ts';
import { takeOver } from './take-over.ts';

// Before the precache, which would answer with what is kept even where there is a network.
registerRoute(({ url, sameOrigin }) => sameOrigin && isHelpFacts(url.pathname), answerHelpFacts);
addPlugins([checkShell]);
precacheAndRoute([
	...shellParts.map((path) => ({ url: `/${path}`, revision: null })),
	...[...offlinePages, ...helpFactPaths].map((url) => ({ url, revision: version })),
]);
cleanupOutdatedCaches();
registerRoute(({ url, sameOrigin }) => sameOrigin && isProgramPart(url.pathname), answerPart);
registerRoute(isPageOfSubject, openAtOnce);
registerRoute(isPageOfResults, searchAgain);
// The page that mends the app asks no worker: the worker may be what is broken.
registerRoute(new NavigationRoute(answerPage, { denylist: [/^(?:\/en)?\/recover\/?(?:\?|$)/] }));
registerRoute(
	({ url, sameOrigin }) => sameOrigin && readKeptAddress(url) !== undefined,
	answerAndKeep,
);
registerRoute(
	({ url, sameOrigin }) => sameOrigin && readProofAddress(url) !== undefined,
	answerAndKeepProof,
);
registerRoute(isOfApi, answerApi);
registerRoute(isVersion, answerVersion);
registerRoute(({ url, sameOrigin }) => sameOrigin && isShared(url.pathname), receiveShared, 'POST');
setCatchHandler(answerOffline);
// The first page that is looked at counts too, although it was there before the worker.
clientsClaim();

// A tab of the build before goes on with its own parts, where there is room for them.
self.addEventListener('install', (event) =>
	event.waitUntil(keepFormerParts().catch(() => undefined)),
);
// What the build before was sent may ask for parts that only it has.
self.addEventListener('activate', (event) =>
	event.waitUntil(
		Promise.all([forgetSearched(), wake()])
			.then(() => keepOpenSearches(event))
			.catch(() => undefined),
	),
);
self.addEventListener('message', hearPage);
self.addEventListener('message', (event) => event.waitUntil(takeOver(event)));
