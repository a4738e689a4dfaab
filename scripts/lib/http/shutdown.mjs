// An orderly end: no new connections, the requests under way are answered, and after a few seconds
// whoever still holds a connection loses it.
const patience = 4_500;
const endings = ['SIGTERM', 'SIGINT', 'SIGHUP'];

/** Ends the process in order when a signal asks for it. */
export function shutDownOnSignal(server) {
	let ending = false;

	const end = (reason) => {
		if (ending) return;
		ending = true;
		server.close(() => {
			// The event of SvelteKit's own server: what the site opened is closed by its listeners.
			process.emit('sveltekit:shutdown', reason);
			process.exit(0);
		});
		server.closeIdleConnections();
		setTimeout(() => server.closeAllConnections(), patience).unref();
	};

	server.on('request', (_request, response) => {
		// A kept-alive connection becomes idle only now, and would hold the end up.
		response.on('close', () => {
			if (ending) setImmediate(() => server.closeIdleConnections());
		});
	});
	for (const signal of endings) process.on(signal, () => end(signal));
}
