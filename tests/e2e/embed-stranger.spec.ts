// A stranger's page, built from docs/embedding.md alone: the line and the policy are cut out of the
// document, the page stands on another origin, and nobody who wrote the element had a hand in it.

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findHolder } from './badge-holder.ts';
import { expect, test } from './fixtures.ts';

const document = readFileSync('docs/embedding.md', 'utf8');
const line = /^```html\n(<zhixin[\s\S]*?)^```/m.exec(document)?.[1] ?? '';
const policy = /^script-src ORIGIN.*$/m.exec(document)?.[0] ?? '';
const example = /uscc="(\w{18})"/.exec(line)?.[1] ?? '';

async function serveStranger(
	html: string,
	header: string,
): Promise<{ server: Server; at: string }> {
	const server = createServer((_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.setHeader('content-security-policy', header);
		response.end(html);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return { server, at: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

function runCheck(address: string): Promise<string> {
	const command = ['--conditions', 'zhixin-source', 'widget/bin/zhixin-widget.mjs'];
	const args = [...command, 'check', address, '--json', '--lang', 'en'];
	return new Promise((done) => execFile(process.execPath, args, (_, said) => done(said)));
}

test('what the document says is enough', async ({ page, request, baseURL }) => {
	const { uscc } = await findHolder(request);
	const origin = baseURL ?? '';
	const body = line.replaceAll('ORIGIN', origin).replaceAll(example, uscc);
	const html = `<!doctype html><html lang="en"><head><title>Shop</title></head><body><h1>Shop</h1>${body}</body></html>`;
	const header = `default-src 'none'; ${policy.replaceAll('ORIGIN', origin)}`;
	const { server, at } = await serveStranger(html, header);
	const breaches: string[] = [];
	page.on('console', (message) => {
		if (message.text().includes('Content Security Policy')) breaches.push(message.text());
	});
	try {
		await page.goto(at);
		const badge = page.locator('zhixin-credit-badge');
		await expect.poll(() => badge.evaluate((one) => one.matches(':defined'))).toBe(true);
		// The page is on nobody's list: never granted, and the link is there whatever is shown.
		await expect(badge.getByText('Facts match')).toHaveCount(0);
		const link = badge.getByRole('link', { name: 'Not registered for this site' });
		await expect(link).toHaveAttribute('href', `${origin}/en/v/${uscc}?scheme=elder-care`);
		await page.waitForLoadState('networkidle');
		expect(breaches).toEqual([]);
		const { findings } = JSON.parse(await runCheck(at)) as { findings: { id: string }[] };
		expect(findings.map(({ id }) => id)).toEqual(['other-origin']);
	} finally {
		server.close();
		server.closeAllConnections();
	}
});
