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
	'/tally.svg',
	'/service-worker.js',
] as const;

for (const address of addresses) {
	test(`${address} carries the security headers`, async ({ request }) => {
		const headers = (await request.get(address)).headers();
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['referrer-policy']).toBe('same-origin');
		expect(headers['permissions-policy']).toContain('geolocation=()');
		expect(headers['x-frame-options']).toBe('DENY');
		const policy = headers['content-security-policy'] ?? '';
		expect(policy).toMatch(/default-src '(none|self)'/);
		expect(policy).toContain("frame-ancestors 'none'");
		expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
		expect(headers['set-cookie']).toBeUndefined();
	});
}

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
