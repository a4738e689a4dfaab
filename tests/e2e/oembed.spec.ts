// What other systems are told when somebody pastes a link of ours.
import { findHolder } from './badge-holder.ts';
import { expect, test } from './fixtures.ts';

test('a subject page names its oEmbed, which gives the frame', async ({
	page,
	request,
	baseURL,
}) => {
	const { uscc, name } = await findHolder(request);
	await page.goto(`/e/${uscc}`);
	const discovery = page.locator('link[type="application/json+oembed"]');
	const address = (await discovery.getAttribute('href')) ?? '';
	const response = await request.get(address);
	expect(response.headers()['access-control-allow-origin']).toBe('*');
	const answer = (await response.json()) as Record<string, unknown>;
	expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 320, height: 116 });
	expect(answer.title).toContain(name);
	expect(answer.html).toMatch(new RegExp(`^<iframe src="${baseURL}/embed/${uscc}"`));
	expect(answer.html).not.toMatch(/事实相符|granted/);
	const card = (property: string) =>
		page.locator(`meta[property="og:${property}"]`).getAttribute('content');
	expect(await card('title')).toContain(name);
	const image = await request.get((await card('image')) ?? '');
	expect(image.headers()['content-type']).toBe('image/png');
});

test('a business has a card of its own, which is a picture or nothing', async ({
	page,
	request,
	baseURL,
}) => {
	const { uscc } = await findHolder(request);
	for (const path of [`/e/${uscc}`, `/en/e/${uscc}`, `/v/${uscc}`]) {
		await page.goto(path);
		const image = page.locator('meta[property="og:image"]');
		await expect(image).toHaveAttribute('content', `${baseURL}/e/${uscc}/card.png`);
	}
	const card = await request.get(`/e/${uscc}/card.png`);
	const bytes = await card.body();
	expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
	expect(bytes.length).toBeLessThan(20_000);
	expect(card.headers()['cache-control']).toBe('public, max-age=300');
	const again = await request.get(`/e/${uscc}/card.png`, {
		headers: { 'if-none-match': card.headers().etag ?? '' },
	});
	expect(again.status()).toBe(304);
	for (const [path, status] of [
		['/e/91369900MA0DEMA17N/card.png', 404],
		['/e/91369900MA0DEMA17P/card.png', 400],
	] as const) {
		const response = await request.get(path);
		expect(response.status(), path).toBe(status);
		expect(response.headers()['cache-control'], path).toContain('no-store');
	}
});

test('what is not ours is not embedded', async ({ request, baseURL }) => {
	const { uscc } = await findHolder(request);
	const own = encodeURIComponent(`${baseURL}/en/v/${uscc}?scheme=elder-care`);
	for (const [query, status] of [
		['', 404],
		[`url=${encodeURIComponent(`https://evil.test/e/${uscc}`)}`, 404],
		[`url=${encodeURIComponent(`${baseURL}/search?q=1`)}`, 404],
		[`url=${encodeURIComponent(`${baseURL}/e/91369900MA0DEMA17N`)}`, 404],
		[`url=${own}&format=xml`, 501],
		[`url=${own}&format=pdf`, 400],
		[`url=${own}&maxwidth=100`, 501],
	] as const) {
		const response = await request.get(`/oembed?${query}`);
		expect(response.status(), query).toBe(status);
		expect(response.headers()['content-type'], query).toContain('problem+json');
	}
	const small = await (await request.get(`/oembed?url=${own}&maxwidth=300`)).json();
	expect(small).toMatchObject({ width: 240, height: 40 });
	expect(small.html).toContain('lang=en');
});
