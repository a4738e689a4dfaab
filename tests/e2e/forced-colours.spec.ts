// Where the reader's own colours are painted over ours, shape says what can be pressed.
import { expect, test } from './fixtures.ts';

test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

test('the name of a result, and the way to the schemes, are underlined', async ({ page }) => {
	await page.goto('/search?q=养老');
	const name = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first();
	await expect(name).toHaveCSS('text-decoration-line', 'underline');
	const schemes = page.getByRole('banner').getByRole('link', { name: '信用+' });
	await expect(schemes).toHaveCSS('text-decoration-line', 'underline');
});

for (const view of ['standard', 'elder']) {
	test(`in ${view} the cords of the slips are still there`, async ({ page }) => {
		await page.goto(`/?view=${view}`);
		const slips = page.locator('ul', {
			has: page.getByRole('link', { name: '养老', exact: true }),
		});
		const cords = await slips.evaluate((one) => {
			const { borderTopWidth, borderLeftWidth, content } = getComputedStyle(one, '::before');
			return { content, widths: [borderTopWidth, borderLeftWidth].sort() };
		});
		expect(cords).toEqual({ content: '""', widths: ['0px', '1px'] });
	});
}

test('on the page of the schemes as well', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/plus');
	const slips = page.locator('ul', { has: page.getByRole('link', { name: /^信用\+养老/ }) });
	const cord = await slips.evaluate((one) => getComputedStyle(one, '::before').borderTopWidth);
	expect(cord).toBe('1px');
});
