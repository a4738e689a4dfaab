// One origin behind which the site changes, as it does for a phone when somebody installs a new version.
import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { switchServiceWorker } from '../../scripts/lib/http/service-worker-switch.mjs';
import { serveApp } from '../bench/serve-app.ts';
import type { KeptBuild } from './kept-builds.ts';

type Answer = (asked: IncomingMessage, response: ServerResponse) => void;

/** What the site of today says at an address, changed on its way. */
export type Rewrite = (path: string, body: string) => string;

export interface SwitchingSite {
	readonly origin: string;
	/** The site of today. */
	readonly serveCurrent: () => void;
	/** The site of today, with other words at some addresses; `rewrites` says which. */
	readonly serveRewritten: (rewrites: RegExp, rewrite: Rewrite) => void;
	/** A former build; facts come from the API of today. */
	readonly serveFormer: (build: KeptBuild) => void;
	/** The site of today, whose operator ended the service worker. */
	readonly serveEnded: () => void;
	readonly stop: () => Promise<void>;
}

const pathOf = ({ url = '/' }: IncomingMessage) => url;

const passOn =
	(origin: string, rewrites?: RegExp, rewrite?: Rewrite): Answer =>
	(asked, response) => {
		const isRewritten = rewrites?.test(pathOf(asked)) === true;
		const headers = { ...asked.headers };
		if (isRewritten) {
			headers['accept-encoding'] = 'identity';
			delete headers['if-none-match'];
		}
		const passed = request(origin + pathOf(asked), { method: asked.method, headers }, (answer) => {
			if (!isRewritten) {
				response.writeHead(answer.statusCode ?? 500, answer.headers);
				answer.pipe(response);
				return;
			}
			const { 'content-length': _, etag: __, ...kept } = answer.headers;
			let body = '';
			answer.setEncoding('utf8');
			answer.on('data', (text: string) => {
				body += text;
			});
			answer.on('end', () => {
				response.writeHead(answer.statusCode ?? 500, kept);
				response.end(rewrite?.(pathOf(asked), body));
			});
		});
		passed.on('error', () => response.destroy());
		asked.pipe(passed);
	};

const fromBuild =
	({ files }: KeptBuild, otherwise: Answer): Answer =>
	(asked, response) => {
		const path = pathOf(asked);
		const file = files[path] ?? files[path.split('?')[0] ?? path];
		if (file === undefined) {
			// A build has no parts but its own.
			if (path.startsWith('/_app/')) return response.writeHead(404).end();
			return otherwise(asked, response);
		}
		response.setHeader('content-type', `${file.type}; charset=utf-8`);
		if (file.policy) response.setHeader('content-security-policy', file.policy);
		response.end(file.body);
	};

/** Starts the site of today behind an origin of its own. */
export async function startSwitchingSite(dataDir: string): Promise<SwitchingSite> {
	let answer: Answer = (_, response) => response.writeHead(503).end();
	const server = createServer((asked, response) => answer(asked, response));
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port is free');
	const origin = `http://127.0.0.1:${address.port}`;
	const environment = { ZHIXIN_DATA_DIR: dataDir, ORIGIN: origin };
	const current = await serveApp('scripts/serve.mjs', '/readyz', environment);
	const serveCurrent = () => {
		answer = passOn(current.origin);
	};
	const answerEnded = switchServiceWorker({ ZHIXIN_SERVICE_WORKER: 'off' });
	serveCurrent();
	return {
		origin,
		serveCurrent,
		serveRewritten: (rewrites, rewrite) => {
			answer = passOn(current.origin, rewrites, rewrite);
		},
		serveFormer: (build) => {
			answer = fromBuild(build, passOn(current.origin));
		},
		serveEnded: () => {
			const otherwise = passOn(current.origin);
			answer = (asked, response) => {
				if (!answerEnded(asked, response)) otherwise(asked, response);
			};
		},
		stop: async () => {
			server.closeAllConnections();
			server.close();
			await current.stop();
		},
	};
}
