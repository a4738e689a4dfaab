// The entry only wires. The shell and the offline page are kept on the device; facts are not: what
// stops being public must not live on in a cache that nobody can reach.

import { precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';
import { version } from '$app/env';
import { immutable } from '$app/manifest';
import { answerOffline } from './answer-offline.ts';
import { offlinePages } from './offline-page.ts';

precacheAndRoute([
	...immutable.map(({ path }) => ({ url: `/${path}`, revision: null })),
	...offlinePages.map((url) => ({ url, revision: version })),
]);
registerRoute(new NavigationRoute(new NetworkOnly()));
setCatchHandler(answerOffline);
