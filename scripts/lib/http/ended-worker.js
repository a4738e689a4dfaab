// The worker that ends the one before it: served instead of the site's own under ZHIXIN_SERVICE_WORKER=off.
// It removes what the program kept of itself and of what was searched for, and itself. What people saved and
// looked up lies in IndexedDB, which it does not touch.

/** Long enough for a page to keep what is typed in it. */
const milliseconds = 1_000;

self.addEventListener('install', () => self.skipWaiting());

/** Removes all stores; says whether the shell of an app was among them. */
async function clear() {
	const names = await caches.keys();
	for (const name of names) await caches.delete(name);
	return names.some((name) => name.startsWith('workbox-precache'));
}

async function end() {
	// Without a shell there was no app before, or it has just been ended: a page that merely registers
	// this worker is not loaded again, or it would be for ever.
	if (!(await clear().catch(() => false))) return self.registration.unregister();
	await self.clients.claim();
	const pages = await self.clients.matchAll({ type: 'window' });
	for (const page of pages) page.postMessage('worker-ending');
	await new Promise((resolve) => setTimeout(resolve, milliseconds));
	await self.registration.unregister();
	// The worker before may have written once more while it ended.
	await clear();
	await Promise.allSettled(pages.map((page) => page.navigate(page.url)));
}

self.addEventListener('activate', (event) => event.waitUntil(end()));
