// A merchant's own web server: https with a certificate made for this run, on the loopback. The browser
// is told that the names of merchants lie here, so a page really has the origin that was registered.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { generate } from 'selfsigned';

/** What a shop answers with. */
export interface ShopPage {
	readonly html: string;
	readonly headers?: Readonly<Record<string, string>>;
}

/** One port for each worker of the tests, beside the one of the site. */
export const shopPort =
	Number(process.env.ZHIXIN_TEST_PORT ?? 4173) + 200 + Number(process.env.TEST_PARALLEL_INDEX ?? 0);

/** The browser's flags that lead every `*.example` to the shop. */
export const shopFlags = [
	`--host-resolver-rules=MAP *.example:443 127.0.0.1:${shopPort}`,
	'--ignore-certificate-errors',
];

async function makeServer(
	answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Server> {
	const { private: key, cert } = await generate([{ name: 'commonName', value: 'shop.example' }]);
	return createServer({ key, cert }, answer);
}

/** A shop that answers each path with what `pages` holds at that moment. */
export async function openShop(pages: Map<string, ShopPage>) {
	const server = await makeServer((request, response) => {
		const page = pages.get(new URL(request.url ?? '/', 'https://shop.example').pathname);
		// A browser asks for an icon of its own accord.
		response.writeHead(page ? 200 : 204, {
			'content-type': 'text/html; charset=utf-8',
			...page?.headers,
		});
		response.end(page?.html);
	});
	await new Promise<void>((resolve) => server.listen(shopPort, '127.0.0.1', resolve));
	return {
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
