// What stands between a phone and a site: a network that works, one that takes everything and never answers,
// one that wants a login first, and a machine that cannot reach the site behind it.
import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';

type Answer = (asked: IncomingMessage, response: ServerResponse) => void;

export interface StandingBetween {
	readonly origin: string;
	/** Hands everything on, each question so many milliseconds late. */
	readonly letThrough: (lateMilliseconds?: number) => void;
	/** Takes what is asked and answers nobody. */
	readonly hang: () => void;
	/** Answers everything with a page of its own. */
	readonly wantLogin: () => void;
	/** Leads everything to a page of its own. */
	readonly leadToLogin: () => void;
	/** Says in words of its own that the site cannot be reached. */
	readonly refuse: () => void;
	readonly end: () => void;
}

export const loginWords = '请先登录无线网络';
const page = (words: string) => `<!doctype html><title>${words}</title><h1>${words}</h1>`;

const sendPage =
	(status: number, words: string): Answer =>
	(_, response) =>
		response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(page(words));

const passOn =
	(origin: string, lateMilliseconds: number): Answer =>
	(asked, response) => {
		const { method, headers } = asked;
		const send = () => {
			const passed = request(origin + asked.url, { method, headers }, (answer) => {
				response.writeHead(answer.statusCode ?? 500, answer.headers);
				answer.pipe(response);
			});
			passed.on('error', () => response.destroy());
			asked.pipe(passed);
		};
		setTimeout(send, lateMilliseconds);
	};

/** Stands before the site that runs at `site`. */
export async function standBetween(site: string): Promise<StandingBetween> {
	let answer = passOn(site, 0);
	const server = createServer((asked, response) => answer(asked, response));
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port is free');
	const be = (next: Answer) => {
		answer = next;
	};
	return {
		origin: `http://127.0.0.1:${address.port}`,
		letThrough: (late = 0) => be(passOn(site, late)),
		hang: () => be(() => undefined),
		wantLogin: () => be(sendPage(200, loginWords)),
		leadToLogin: () =>
			be((asked, response) => {
				if (asked.url?.startsWith('/login-first')) sendPage(200, loginWords)(asked, response);
				else response.writeHead(302, { location: '/login-first' }).end();
			}),
		refuse: () => be(sendPage(502, '502 Bad Gateway')),
		end: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
