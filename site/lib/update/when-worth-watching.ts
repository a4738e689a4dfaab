/**
 * Calls `begin` once another version may come: where a worker was in charge before this page, at once. A
 * first worker is of the version of its page; with it, when another is found, when something is typed that
 * would have to be kept from one, or when somebody looks at the page again. Gives what ends it.
 */
export function whenWorthWatching(begin: () => void): () => void {
	const ended = new AbortController();
	const once = { once: true, signal: ended.signal };
	const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
	const listen = (to: EventTarget | undefined, event: string) =>
		to?.addEventListener(event, begin, once);
	const onFirst = async () => {
		listen(document, 'input');
		listen(document, 'visibilitychange');
		listen(await workers?.getRegistration().catch(() => undefined), 'updatefound');
	};
	if (workers?.controller) begin();
	else workers?.addEventListener('controllerchange', onFirst, once);
	return () => ended.abort();
}
