// A new version waits until nobody can lose anything by it: somebody asks for it, or the only page that
// is open came with it already.
import { readUpdateMessage } from '#lib/update/update-words.ts';
import { version } from '$app/env';
import { self } from '$app/service-worker';

/** Answers a page that says which version it is of or asks for this one; other messages pass. */
export async function takeOver({ data, ports }: ExtendableMessageEvent): Promise<void> {
	const said = readUpdateMessage(data);
	if (said === undefined) return;
	if (said.type === 'use-now') return self.skipWaiting();
	ports[0]?.postMessage(version);
	if (said.version !== version) return;
	const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	if (pages.length === 1) await self.skipWaiting();
}
