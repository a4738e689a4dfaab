// Who runs a copy of the site: as they said themselves, or that they have not.
import { serveApp } from '../bench/serve-app.ts';
import { expect, test } from './fixtures.ts';

test('where nobody said who runs it, the page says so and whom to turn to', async ({ page }) => {
	await page.goto('/about');
	const section = page.getByRole('region', { name: '谁在运行' });
	await expect(section).toContainText('还没有写明自己是谁');
	await expect(section).toContainText('12345');
});

test('whoever says who they are is named, with a way to reach them', async ({ page }) => {
	const site = await serveApp('build/index.js', '/readyz', {
		ZHIXIN_DATA_DIR: '.zhixin/e2e',
		ZHIXIN_OPERATOR: '示例市数据局',
		ZHIXIN_OPERATOR_CONTACT: '0791-0000 0000',
	});
	try {
		await page.goto(`${site.origin}/about`);
		const section = page.getByRole('region', { name: '谁在运行' });
		await expect(section).toContainText('这个站点由示例市数据局运行。');
		await expect(section.getByRole('link', { name: '0791-0000 0000' })).toHaveAttribute(
			'href',
			'tel:079100000000',
		);
		await expect(section).not.toContainText('12345');
	} finally {
		await page.close();
		await site.stop();
	}
});
