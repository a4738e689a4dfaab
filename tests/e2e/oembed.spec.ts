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
