// The four doors of the house: on every page, under nothing and over nothing.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { findHolder } from './badge-holder.ts';
import { expect, test } from './fixtures.ts';

const doors = (page: Page) => page.getByRole('navigation', { name: '常用' });

/** Where each has its middle something else lies over it. */
const covered = (focused: Locator) =>
	focused.evaluate((one) => {
		const { left, top, width, height } = one.getBoundingClientRect();
		// What is taller than the window is seen where it begins.
		const y = Math.min(top + height / 2, top + 20);
		const hit = document.elementFromPoint(left + Math.min(width, 200) / 2, y);
		return hit === null || !(one.contains(hit) || hit.contains(one));
	});

test('each page says behind which door it lies', async ({ page, request }) => {
	const { uscc } = await findHolder(request);
	for (const [path, door, current] of [
		['/', '查询', 'page'],
		['/search?q=养老', '查询', 'true'],
		[`/e/${uscc}`, '查询', 'true'],
		['/scan', '扫一扫', 'page'],
	] as const) {
		await page.goto(path);
		const links = doors(page).getByRole('link');
		await expect(links).toHaveText(['查询', '扫一扫', '收藏', '帮助']);
		await expect(doors(page).getByRole('link', { name: door })).toHaveAttribute(
			'aria-current',
			current,
		);
		await expect(doors(page).locator('[aria-current]')).toHaveCount(1);
	}
	await page.goto('/privacy');
	await expect(doors(page).locator('[aria-current]')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the doors stand at the lower edge and lead on', async ({ page }) => {
		await page.goto('/privacy');
		const box = await doors(page).boundingBox();
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(740, 0);
		expect(box?.height).toBeGreaterThanOrEqual(44);
		await doors(page).getByRole('link', { name: '扫一扫' }).click();
		await expect(page).toHaveURL('/scan');
	});
});

for (const view of ['standard', 'elder', 'elder-2', 'elder-3']) {
	test(`in ${view} no focus lies under the doors, nor under the name that stays`, async ({
		page,
		request,
	}) => {
		const { uscc } = await findHolder(request);
		await page.goto(`/e/${uscc}?view=${view}`, { waitUntil: 'networkidle' });
		const seen: string[] = [];
		for (let presses = 0; presses < 60; presses += 1) {
			await page.keyboard.press('Tab');
			const focused = page.locator(':focus');
			if ((await focused.count()) === 0) break;
			// The bar itself lies where it lies.
			if (await focused.evaluate((one) => one.closest('nav.doors') !== null)) break;
			const words = (await focused.textContent())?.trim().slice(0, 20) ?? '';
			expect(await covered(focused), words).toBe(false);
			seen.push(words);
		}
		expect(seen.length).toBeGreaterThan(10);
	});
}

test('at the end of a page nothing lies under the doors', async ({ page }) => {
	await page.goto('/search?q=养老');
	const last = page.getByText(/^数据版本/);
	await last.scrollIntoViewIfNeeded();
	await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
	const [words, bar] = [await last.boundingBox(), await doors(page).boundingBox()];
	expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
});

test('on a wide screen they are a rail beside the page', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/search?q=养老');
	const [rail, main] = [
		await doors(page).boundingBox(),
		await page.getByRole('main').boundingBox(),
	];
	expect(rail?.x).toBe(0);
	expect(rail?.height).toBe(800);
	expect(main?.x).toBeGreaterThanOrEqual(rail?.width ?? 0);
});

test('on a phone on its side they wait at the end of the page', async ({ page }) => {
	await page.setViewportSize({ width: 740, height: 360 });
	await page.goto('/search?q=养老');
	await expect(doors(page)).not.toBeInViewport();
	await doors(page).getByRole('link', { name: '扫一扫' }).click();
	await expect(page).toHaveURL('/scan');
});

test('they are not on paper, on a sheet for the door, nor in a frame', async ({
	page,
	request,
}) => {
	const { uscc } = await findHolder(request);
	await page.goto(`/embed/${uscc}`);
	await expect(page.getByRole('navigation')).toHaveCount(0);
	await page.emulateMedia({ media: 'print' });
	for (const path of [`/e/${uscc}`, `/v/${uscc}/door`]) {
		await page.goto(path);
		await expect(page.getByRole('navigation')).toHaveCount(0);
	}
});

test('in forced colours the current door is still told from the others', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/');
	const line = (name: string) =>
		doors(page)
			.getByRole('link', { name })
			.evaluate((one) => getComputedStyle(one).textDecorationLine);
	expect(await line('查询')).toBe('underline');
	expect(await line('收藏')).toBe('none');
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
});
