// The floor: the page that a person would write by hand for the same text, as a file on a plain server
// with the same compression. Headings, paragraphs, lists and links, forty lines of style, no script.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';
import { JSDOM } from 'jsdom';

const style = `body{font:16px/1.65 system-ui,sans-serif;color:#16202e;background:#fbfaf7;max-width:64rem;
margin:0 auto;padding:0 20px}h1{font:700 25px/1.35 serif}h2{font-size:18px}a{color:#1d4f91}
dt{color:#5b6675}dd{margin:0}li{margin:8px 0}input,button,select{font:inherit;min-height:44px}
footer{border-top:1px solid #d9dcd6;margin-top:64px;font-size:14px;color:#5b6675}`;

/** As the site compresses what it makes. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Everything that is there to be read, without what a program needs. */
export function floorOf(html: string): string {
	const { document } = new JSDOM(html).window;
	for (const one of document.querySelectorAll('script, style, link, template, noscript'))
		one.remove();
	const walker = document.createTreeWalker(document.body, 128);
	const comments: Node[] = [];
	while (walker.nextNode()) comments.push(walker.currentNode);
	for (const comment of comments) (comment as ChildNode).remove();
	for (const one of document.body.querySelectorAll('*')) {
		for (const { name } of [...one.attributes]) {
			if (!['href', 'type', 'name', 'value', 'hidden', 'for', 'id'].includes(name)) {
				one.removeAttribute(name);
			}
		}
	}
	const body = document.body.innerHTML.replace(/\s+/g, ' ');
	return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${document.title}</title><style>${style}</style><body>${body}</body></html>`;
}

/** Serves pages by their paths, compressed as the site's own are. */
export async function serveFloor(pages: ReadonlyMap<string, string>) {
	const server = createServer((request, response) => {
		const page = pages.get(request.url ?? '');
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.setHeader('content-encoding', 'br');
		response.writeHead(page === undefined ? 404 : 200).end(brotliCompressSync(page ?? '', quick));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		stop: () => server.closeAllConnections() ?? server.close(),
	};
}
