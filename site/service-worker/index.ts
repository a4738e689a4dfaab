// The entry only wires. Kept on the device: the shell, the offline pages, and the answers about the
// subjects that were looked up last, which go through the rule each time that they are shown.

import { clientsClaim } from 'workbox-core';
import { precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';
import { version } from '$app/env';
import { immutable } from '$app/manifest';
import { self } from '$app/service-worker';
import { answerOffline } from './answer-offline.ts';
import { hearPage, wake } from './hear-pages.ts';
import { answerAndKeepProof } from './keep-proofs.ts';
import { answerAndKeep } from './keep-subjects.ts';
import { readKeptAddress } from './kept-address.ts';
import { offlinePages } from './offline-page.ts';
import { readProofAddress } from './proof-address.ts';
import { isShared, receiveShared } from './receive-shared.ts';

precacheAndRoute([
	...immutable.map(({ path }) => ({ url: `/${path}`, revision: null })),
	...offlinePages.map((url) => ({ url, revision: version })),
]);
registerRoute(new NavigationRoute(new NetworkOnly()));
registerRoute(
	({ url, sameOrigin }) => sameOrigin && readKeptAddress(url) !== undefined,
	answerAndKeep,
);
registerRoute(
	({ url, sameOrigin }) => sameOrigin && readProofAddress(url) !== undefined,
	answerAndKeepProof,
);
registerRoute(({ url, sameOrigin }) => sameOrigin && isShared(url.pathname), receiveShared, 'POST');
setCatchHandler(answerOffline);
// The first page that is looked at counts too, although it was there before the worker.
clientsClaim();

self.addEventListener('activate', (event) => event.waitUntil(wake()));
self.addEventListener('message', hearPage);
