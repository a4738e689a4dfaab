// The worker that ends the one before it: served instead of the site's own under ZHIXIN_SERVICE_WORKER=off.
// It removes what the program kept of itself and of what was looked up, and itself. What people saved
// lies in IndexedDB, which it does not touch.

/** Long enough for a page to keep what is typed in it. */
const milliseconds = 1_000;

// Only where there was one before: a page that merely registers this one is not loaded again, for ever.
let replacesAnother = false;

self.addEventListener('install', () => {
	replacesAnother = self.registration.active !== null;
	self.skipWaiting();
});

async function end() {
	for (const name of await caches.keys()) await caches.delete(name);
	if (!replacesAnother) return self.registration.unregister();
	await self.clients.claim();
	const pages = await self.clients.matchAll({ type: 'window' });
	for (const page of pages) page.postMessage('worker-ending');
	await new Promise((resolve) => setTimeout(resolve, milliseconds));
	await self.registration.unregister();
	await Promise.allSettled(pages.map((page) => page.navigate(page.url)));
}

self.addEventListener('activate', (event) => event.waitUntil(end()));
