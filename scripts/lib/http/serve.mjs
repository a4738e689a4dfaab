// The server of the built site. SvelteKit answers; here stands what is true of every answer.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { Complaint } from '../complaint.mjs';
import { inProject } from '../project-root.mjs';
import { listen, readAddress, toUrl } from './address.mjs';
import { toDecodable } from './decodable-address.mjs';
import { keepOwnPictures } from './own-pictures.mjs';
import { announceOrigin } from './public-origin.mjs';
import { switchServiceWorker } from './service-worker-switch.mjs';
import { shutDownOnSignal } from './shutdown.mjs';

const limits = {
	// Long enough for a phone on a bad network, short enough against a client that only holds on.
	headersTimeout: 15_000,
	requestTimeout: 30_000,
	// Above the 60 s for which reverse proxies keep an idle connection: the proxy closes first.
	keepAliveTimeout: 65_000,
};

async function loadHandler() {
	const built = inProject('build/handler.js');
	if (!existsSync(built)) {
		throw new Complaint('There is no built site yet: run "npm start", or "npm run build" first.');
	}
	const { handler } = await import(pathToFileURL(built).href);
	return handler;
}

// The site's own list, so that a static file, which never reaches its hooks, carries the same. No
// content security policy among them: a browser would put it on the page that a 304 confirms.
async function loadHeaders() {
	const { securityHeaders } = await import('../../../site/lib/server/http/security-headers.ts');
	return new Map(Object.entries(securityHeaders));
}

function answerWith(handler, headers, announce, answerForWorker, keepPictures) {
	return async (request, response) => {
		announce(request);
		request.url = toDecodable(request.url);
		response.setHeaders(headers);
		if (answerForWorker(request, response)) return;
		keepPictures(request, response);
		// No file lies there, and the site says itself which of its pages may be framed.
		if (request.url.startsWith('/embed/')) response.removeHeader('x-frame-options');
		try {
			await handler(request, response, () => response.writeHead(404).end());
		} catch (error) {
			process.stderr.write(`${error.stack}\n`);
			if (!response.headersSent) response.writeHead(500);
			response.end();
		}
	};
}

/** Serves build/ until a signal ends it. Throws a Complaint when it cannot begin. */
export async function serve(environment) {
	const address = readAddress(environment);
	const announce = announceOrigin(environment);
	const answerForWorker = switchServiceWorker(environment);
	const server = createServer(
		limits,
		answerWith(
			await loadHandler(),
			await loadHeaders(),
			announce,
			answerForWorker,
			keepOwnPictures(inProject('build/client')),
		),
	);
	shutDownOnSignal(server);
	await listen(server, address);
	const { port } = server.address();
	process.stdout.write(`知信 Zhixin: ${toUrl({ ...address, port })}\n`);
}
