// The frame of a page in elder mode: what stands at its top, the doors at its lower edge, and the first
// screen of the home page. On the smallest phone, at each size, in both languages.
import type { Page } from '@playwright/test';
import { findHolder } from './badge-holder.ts';
import { expect, test } from './fixtures.ts';
import { searchField } from './search-field.ts';

const sizes = ['elder', 'elder-2', 'elder-3'] as const;
const homes = ['/', '/en'] as const;
const summary = (page: Page) => page.getByRole('banner').locator('summary');

for (const home of homes) {
	for (const view of sizes) {
		test(`${home} in ${view}: each door has its icon, and its word in one line beside nothing else`, async ({
			page,
		}) => {
			await page.goto(`${home}?view=${view}`);
			const found = await page.locator('nav.doors a').evaluateAll((doors) =>
				doors.map((door) => {
					const word = [...door.childNodes].findLast(({ textContent }) => textContent?.trim());
					const range = document.createRange();
					if (word) range.selectNodeContents(word);
					const [box, icon] = [door, door.querySelector('svg')].map((one) =>
						one?.getBoundingClientRect(),
					);
					const words = range.getBoundingClientRect();
					const tongue = Number.parseFloat(getComputedStyle(door, '::before').borderLeftWidth) || 0;
					return {
						lines: range.getClientRects().length,
						hasIcon: (icon?.width ?? 0) > 12,
						isWithin: words.left >= (box?.left ?? 0) && words.right <= (box?.right ?? 0),
						// From the side, the tongue reaches as far as its edge is thick.
						isClear:
							getComputedStyle(door).flexDirection === 'column' ||
							(icon?.left ?? 0) >= (box?.left ?? 0) + tongue - 1,
					};
				}),
			);
			expect(found).toEqual(
				Array(4).fill({ lines: 1, hasIcon: true, isWithin: true, isClear: true }),
			);
		});

		test(`${home} in ${view}: the bar is no higher than its doors need, and they are of 60 px`, async ({
			page,
		}) => {
			await page.goto(`${home}?view=${view}`);
			const [bar, ...heights] = await page
				.locator('nav.doors, nav.doors a')
				.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
			expect(Math.min(...heights)).toBeGreaterThanOrEqual(60);
			// One row of icons over words; at 30 pt the words of four have no room in one.
			expect(bar).toBeLessThanOrEqual(view === 'elder-3' ? 123 : 80);
		});

		test(`${home} in ${view}: nothing that the keyboard reaches lies under the doors, nor at the end`, async ({
			page,
		}) => {
			await page.goto(`${home}?view=${view}`, { waitUntil: 'networkidle' });
			const bar = (await page.locator('nav.doors').boundingBox())?.y ?? 0;
			const reached: string[] = [];
			for (let presses = 0; presses < 60; presses += 1) {
				await page.keyboard.press('Tab');
				const end = await page.evaluate(() => {
					const one = document.activeElement;
					if (one === null || one === document.body || one.closest('nav.doors')) return undefined;
					const { top, bottom } = one.getBoundingClientRect();
					return { top, bottom, words: one.textContent?.trim().slice(0, 20) ?? '' };
				});
				if (end === undefined) break;
				// WCAG 2.4.11, and no part of it (2.4.12).
				expect(end.top, end.words).toBeGreaterThanOrEqual(0);
				expect(end.bottom, end.words).toBeLessThanOrEqual(bar);
				reached.push(end.words);
			}
			expect(reached.length).toBeGreaterThan(10);
			await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
			const last = await page
				.locator('.house :is(a, button, summary)')
				.evaluateAll((all) =>
					Math.max(
						...all
							.filter((one) => one.checkVisibility() && !one.closest('nav.doors'))
							.map((one) => one.getBoundingClientRect().bottom),
					),
				);
			expect(last).toBeLessThanOrEqual(bar);
		});

		test(`${home} in ${view}: the button of the search stands whole on the first screen`, async ({
			page,
		}) => {
			await page.goto(`${home}?view=${view}`);
			const button = page.getByRole('button', { name: /^(查询|Look up)$/ });
			const [box, bar] = [
				await button.boundingBox(),
				await page.locator('nav.doors').boundingBox(),
			];
			expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
		});

		test(`${home} in ${view}: the field of the search stands on the first screen`, async ({
			page,
		}) => {
			await page.goto(`${home}?view=${view}`);
			const [field, doors] = [
				await searchField(page).boundingBox(),
				await page.locator('nav.doors').boundingBox(),
			];
			expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(doors?.y ?? 0);
		});
	}
}

test('the five slips are as wide as the field, one below the other', async ({ page }) => {
	await page.goto('/?view=elder');
	const field = await page.locator('main form').boundingBox();
	const slips = page.getByRole('link', { name: /^(养老|家政|旅游|医疗|购物)$/ });
	await expect(slips).toHaveCount(5);
	const boxes = await slips.evaluateAll((all) =>
		all.map((one) => one.getBoundingClientRect().toJSON()),
	);
	for (const { x, width } of boxes) {
		expect(x).toBeCloseTo(field?.x ?? 0, 0);
		expect(width).toBeCloseTo(field?.width ?? 0, 0);
	}
	expect(new Set(boxes.map(({ y }) => y)).size).toBe(5);
	const link = await page.getByRole('link', { name: '这是什么' }).boundingBox();
	expect(link?.x).toBeCloseTo(field?.x ?? 0, 0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the sizes and the way out open at the top, and the page makes room', async ({
		page,
		request,
	}) => {
		const { uscc } = await findHolder(request);
		for (const view of sizes) {
			await page.goto(`/e/${uscc}?view=${view}`);
			const heading = page.getByRole('heading', { level: 1 });
			const before = (await heading.boundingBox())?.y ?? 0;
			await expect(page.getByRole('link', { name: '标准版' })).toBeHidden();
			await summary(page).click();
			let end = 0;
			for (const name of ['大', '更大', '最大', '标准版', 'English']) {
				const link = page.getByRole('banner').getByRole('link', { name });
				const { x, y, width, height } = (await link.first().boundingBox()) ?? {
					...{ x: 0, y: 0, width: 0, height: 0 },
				};
				expect(Math.min(width, height), name).toBeGreaterThanOrEqual(60);
				expect(x + width, name).toBeLessThanOrEqual(360);
				end = Math.max(end, y + height);
			}
			const after = (await heading.boundingBox())?.y ?? 0;
			expect(after).toBeGreaterThan(before);
			expect(after).toBeGreaterThanOrEqual(end);
			expect(await page.evaluate(() => scrollY)).toBe(0);
		}
		await page.getByRole('link', { name: '标准版' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-view', 'standard');
		await expect(page).toHaveURL(new RegExp(`/e/${uscc}`));
	});
});

for (const view of sizes) {
	test(`in ${view} the code is copied by what stands under it, from the same edge and without a gap`, async ({
		page,
		request,
	}) => {
		const { uscc } = await findHolder(request);
		await page.goto(`/e/${uscc}?view=${view}`);
		const copy = page.getByRole('button', { name: '复制代码' });
		const [box, code, after] = [
			await copy.boundingBox(),
			await page.locator('main .code').first().boundingBox(),
			await page.locator('main h1 ~ p').first().boundingBox(),
		];
		expect(box?.x).toBeCloseTo(code?.x ?? 0, 0);
		expect((after?.y ?? 0) - ((box?.y ?? 0) + (box?.height ?? 0))).toBeLessThanOrEqual(8);
	});
}

test('what was opened at the top is closed on the next page', async ({ page }) => {
	await page.goto('/?view=elder');
	await summary(page).click();
	await expect(page.getByRole('link', { name: '标准版' })).toBeVisible();
	await page.getByRole('navigation', { name: '常用' }).getByRole('link', { name: '帮助' }).click();
	await expect(page).toHaveURL('/help');
	await expect(page.getByRole('link', { name: '标准版' })).toBeHidden();
});
