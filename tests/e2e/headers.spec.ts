import { expect, test } from './fixtures.ts';

const addresses = [
	'/',
	'/search?q=养老',
	'/en/about',
	'/no-such-page',
	'/api/v1/release',
	'/api/v1/subjects/123',
	'/api/no-such-address',
	'/healthz',
	'/widget/v1/credit-badge.js',
] as const;

const files = ['/tally.svg', '/service-worker.js'] as const;

for (const address of [...addresses, ...files]) {
	test(`${address} carries the security headers`, async ({ request }) => {
		const headers = (await request.get(address)).headers();
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['referrer-policy']).toBe('same-origin');
		expect(headers['permissions-policy']).toContain('geolocation=()');
		expect(headers['x-frame-options']).toBe('DENY');
		expect(headers['set-cookie']).toBeUndefined();
	});
}

for (const address of addresses) {
	test(`${address} has a strict content security policy`, async ({ request }) => {
		const policy = (await request.get(address)).headers()['content-security-policy'] ?? '';
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("frame-ancestors 'none'");
		expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
	});
}

test('the sign in the tab is good for a day, and that there is none at an address is not', async ({
	request,
}) => {
	const lifetime = async (path: string) => (await request.get(path)).headers()['cache-control'];
	expect(await lifetime('/tally.svg')).toBe('public, max-age=86400');
	expect(await lifetime('/icons/tally-192.png')).toBe('public, max-age=86400');
	expect((await lifetime('/icons/none.png')) ?? '').not.toContain('max-age=86400');
	expect((await lifetime('/recover.js')) ?? '').not.toContain('max-age');
});

test('a browser gets what the server makes as brotli', async ({ page }) => {
	const answered = page.waitForResponse((response) => response.url().includes('/api/v1/subjects'));
	const shown = await page.goto('/');
	expect(await shown?.headerValue('content-encoding')).toBe('br');
	await page.evaluate(() => fetch('/api/v1/subjects?q=养老'));
	expect(await (await answered).headerValue('content-encoding')).toBe('br');
});

test('a page confirmed by a 304 keeps the policy that it came with', async ({ page }) => {
	await page.goto('/about');
	await page.goto('/privacy');
	const confirmed = page.waitForResponse((response) => response.url().endsWith('/about'));
	await page.goto('/about');
	expect((await confirmed).headers()['content-security-policy']).toContain("default-src 'none'");
	await page.getByRole('link', { name: '隐私' }).click();
	await expect(page).toHaveURL('/privacy');
});

test('a page cannot be framed', async ({ page, baseURL }) => {
	await page.route('**/framing-page', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<iframe title="framed" src="${baseURL}/about"></iframe>`,
		}),
	);
	const refused = page.waitForEvent('console', (message) =>
		message.text().includes('frame-ancestors'),
	);
	await page.goto('/framing-page');
	await refused;
});

test.use({ expectedErrors: /frame-ancestors|chrome-error/ });
