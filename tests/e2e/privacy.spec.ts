// What the page about privacy says in its first screen, sentence by sentence. That no page asks another
// host for anything is watched in every test (fixtures.ts); cookies and links on every page are in
// every-page.spec.ts; the header of each answer in headers.spec.ts.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { readStore } from './device.ts';
import { expect, test } from './fixtures.ts';

test('its essentials are read without scrolling on a phone', async ({ page }) => {
	for (const path of ['/privacy', '/en/privacy']) {
		await page.goto(path);
		const essentials = page.getByRole('list', { name: /^(要点|In short)$/ });
		await expect(essentials.getByRole('listitem')).toHaveCount(6);
		const box = await essentials.boundingBox();
		expect((box?.y ?? 0) + (box?.height ?? Number.POSITIVE_INFINITY), path).toBeLessThanOrEqual(
			740,
		);
	}
});

test.describe('a link that leaves', () => {
	// Answered by the test itself: nothing is asked of that site.
	test.use({ ownNames: /^www\.creditchina\.gov\.cn$/ });

	test('who follows a link to another site is not announced there', async ({ page }) => {
		const asked: Record<string, string>[] = [];
		await page.route('https://www.creditchina.gov.cn/**', async (route) => {
			asked.push(await route.request().allHeaders());
			await route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' });
		});
		await page.goto('/help/repair?year=2026&month=1&day=31&severity=general');
		await page.getByRole('link', { name: '信用中国（离开本站）' }).click();
		await expect(page).toHaveTitle('elsewhere');
		expect(asked).toHaveLength(1);
		expect(asked[0]).not.toHaveProperty('referer');
		expect(asked[0]).not.toHaveProperty('cookie');
	});
});

test('a page writes nothing of a search to the device by itself', async ({ page }) => {
	await page.goto('/search?q=养老');
	await expect(page.getByRole('article').first()).toBeVisible();
	const stored = await page.evaluate(async () => ({
		local: { ...localStorage },
		session: Object.keys(sessionStorage).filter((key) => !key.startsWith('sveltekit:')),
	}));
	const kept = [
		...Object.keys(await readStore(page, 'viewed')),
		...Object.keys(await readStore(page, 'subjects')),
	];
	expect(stored.local).toEqual({});
	expect(stored.session).toEqual([]);
	expect(kept).toEqual([]);
});

test.describe('what a server writes', () => {
	test('holds no query, no code and no network address, whatever goes wrong', async () => {
		const probe = createServer().listen(0, '127.0.0.1');
		await once(probe, 'listening');
		const { port } = probe.address() as { port: number };
		probe.close();
		await once(probe, 'close');
		// A data folder without a release: every query fails, which is what is written about most.
		const server = spawn(
			process.execPath,
			[fileURLToPath(new URL('../../build/index.js', import.meta.url))],
			{
				env: {
					...process.env,
					HOST: '127.0.0.1',
					PORT: String(port),
					ZHIXIN_DATA_DIR: 'no-such-folder',
				},
				stdio: ['ignore', 'pipe', 'pipe'],
			},
		);
		const written: string[] = [];
		for (const stream of [server.stdout, server.stderr]) {
			stream.setEncoding('utf8').on('data', (text: string) => written.push(text));
		}
		const ask = (path: string) =>
			fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'x-forwarded-for': '203.0.113.77' } });
		try {
			await expect
				.poll(() =>
					ask('/healthz').then(
						({ ok }) => ok,
						() => false,
					),
				)
				.toBe(true);
			const secret = '秘密养老院';
			const code = '91369900MA0DEMA17N';
			for (const path of [
				`/search?q=${encodeURIComponent(secret)}`,
				`/api/v1/subjects?q=${encodeURIComponent(secret)}`,
				`/api/v1/subjects?q=${encodeURIComponent(secret)}&nonsense=1`,
				`/e/${code}`,
				`/api/v1/subjects/${code}`,
				`/check?q=${encodeURIComponent(secret)}`,
				`/help?q=${encodeURIComponent(secret)}`,
				`/${encodeURIComponent(secret)}`,
				'/search?q=%E0%A4%A',
			]) {
				await (await ask(path)).text();
			}
			server.kill();
			await once(server, 'exit');
			const log = written.join('');
			expect(log).toContain('"what"');
			for (const trace of [secret, encodeURIComponent(secret), code, '203.0.113.77', 'nonsense']) {
				expect(log).not.toContain(trace);
			}
		} finally {
			server.kill('SIGKILL');
		}
	});
});
