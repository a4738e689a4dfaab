// Elder mode against every figure of 移动互联网应用适老化通用设计规范 (工信部 2021-04; `clause` names it).
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { findHolder } from './badge-holder.ts';
import { expect, test } from './fixtures.ts';
import { findListed, findSample } from './sample.ts';

const pixelsPerPoint = 4 / 3;
const phone = { width: 360, height: 740 };

const places = [
	{ name: 'home', path: () => '/' },
	{ name: 'results', path: () => '/search?q=养老' },
	{ name: 'subject', path: (uscc: string) => `/e/${uscc}` },
	{ name: 'records', path: (uscc: string) => `/e/${uscc}/records/licence` },
	{ name: 'lists', path: () => '/lists' },
	{ name: 'verify', path: (uscc: string) => `/v/${uscc}` },
	{ name: 'scheme', path: () => '/plus/elder-care' },
	{ name: 'check', path: () => '/check' },
	{ name: 'scan', path: () => '/scan' },
	{ name: 'saved', path: () => '/saved' },
	{ name: 'privacy', path: () => '/privacy' },
	{ name: 'accessibility', path: () => '/accessibility' },
	{ name: 'help', path: () => '/help' },
	{ name: 'help: meanings', path: () => '/help/meanings' },
	{ name: 'help: desks', path: () => '/help/desks' },
	{
		name: 'days of a repair',
		path: () => '/help/repair?year=2026&month=1&day=31&severity=general',
	},
] as const;

const inView = (path: string, view: string) =>
	`${path}${path.includes('?') ? '&' : '?'}view=${view}`;

/** The size of every text that is seen, in points, smallest first. */
const textSizes = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('body *')]
			.filter(
				(one) =>
					one.checkVisibility() &&
					[...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
			)
			.map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * 0.75)
			.sort((a, b) => a - b),
	);

/**
 * What is pressed and is smaller than it may be: all but a link in a sentence (WCAG 2.5.8, inline), and
 * what nobody sees until the keyboard comes to it.
 */
const smallTargets = (page: Page, side: number) =>
	page.evaluate((least) => {
		const wordsBeside = (link: Element): string => {
			let block = link.parentElement;
			while (block && getComputedStyle(block).display.startsWith('inline')) {
				block = block.parentElement;
			}
			const copy = block?.cloneNode(true) as Element | undefined;
			for (const other of copy?.querySelectorAll('a, button') ?? []) other.remove();
			return copy?.textContent ?? '';
		};
		const isInSentence = (one: Element) =>
			one.matches('a') &&
			getComputedStyle(one).display === 'inline' &&
			/\p{L}/u.test(wordsBeside(one));
		return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
			.filter((one) => one.checkVisibility() && !isInSentence(one))
			.map((one) => ({ one, box: one.getBoundingClientRect() }))
			.filter(({ box }) => box.width > 1 && Math.min(box.width, box.height) < least - 0.5)
			.map(({ one, box }) => `${one.outerHTML.slice(0, 120)} ${box.width}×${box.height}`);
	}, side);

const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.use({ viewport: phone });

test('what is pressed on the other pages is as large', async ({ page, request }) => {
	const { uscc } = await findHolder(request);
	const { details } = await findListed(request);
	for (const path of [
		`/lists/${details.listCode}`,
		`/v/${uscc}/door`,
		'/plus',
		'/plus/elder-care/versions',
		'/search?q=91350100M000100Y4A',
		'/search?q=查无此名',
		'/search?refused=person',
		'/embed/check',
		'/about',
		'/release',
		'/developers',
		'/offline',
		'/recover',
	]) {
		for (const [view, side] of [
			['standard', 44],
			['elder', 60],
		] as const) {
			await page.goto(inView(path, view));
			expect(await smallTargets(page, side), `${path}, ${view}`).toEqual([]);
		}
	}
});

for (const { name, path } of places) {
	test(`${name}: text, lines, targets and width keep to the norm`, async ({ page, request }) => {
		const { uscc } = await findHolder(request);
		await test.step('1.1 main text of 18 pt, up to 30 pt; 2.1 targets of 60', async () => {
			for (const [view, points] of [
				['elder', 18],
				['elder-2', 24],
				['elder-3', 30],
			] as const) {
				await page.goto(inView(path(uscc), view));
				await expect(page.locator('html')).toHaveAttribute('data-view', view);
				const [smallest = 0] = await textSizes(page);
				expect(smallest).toBeGreaterThanOrEqual(points);
				expect(await smallTargets(page, 60), view).toEqual([]);
				expect(await overflow(page), `sideways scroll in ${view}`).toBeLessThanOrEqual(0);
			}
		});
		await test.step('1.1 upright strokes, 1.2 lines of 1.3 and paragraphs of 1.3 lines', async () => {
			const paragraphs = await page.evaluate(() =>
				[...document.querySelectorAll('main p, main dd, main li')]
					.filter((one) => one.checkVisibility() && one.textContent?.trim())
					.map((one) => {
						const { fontFamily, fontSize, lineHeight, marginBlockStart } = getComputedStyle(one);
						const line = Number.parseFloat(lineHeight);
						const follows = one.previousElementSibling?.tagName === 'P' && one.tagName === 'P';
						return {
							isSerif: /song|serif(?!, sans)|simsun/i.test(fontFamily.replaceAll('sans-serif', '')),
							lines: line / Number.parseFloat(fontSize),
							gap: follows ? (line + Number.parseFloat(marginBlockStart)) / line : undefined,
							words: one.textContent?.trim().slice(0, 20),
						};
					}),
			);
			for (const { gap, isSerif, lines, words } of paragraphs) {
				expect(isSerif, words).toBe(false);
				expect(lines, words).toBeGreaterThanOrEqual(1.3);
				if (gap !== undefined) expect(gap, words).toBeGreaterThanOrEqual(1.3);
			}
		});
		await test.step('2.1 targets of 44 in the standard view', async () => {
			await page.goto(inView(path(uscc), 'standard'));
			expect(await smallTargets(page, 44)).toEqual([]);
		});
	});

	for (const colorScheme of ['light', 'dark'] as const) {
		test(`${name} in ${colorScheme}: 1.3 contrast, and nothing opens over it`, async ({
			page,
			request,
		}) => {
			const { uscc } = await findHolder(request);
			await page.emulateMedia({ colorScheme });
			await page.goto(inView(path(uscc), 'elder'));
			const { violations } = await new AxeBuilder({ page })
				.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
				.analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
			await expect(page.locator('dialog[open], [role=dialog], [popover]:popover-open')).toHaveCount(
				0,
			);
		});
	}
}

test('is offered in a line of the first page, chosen once, and left again', async ({ page }) => {
	await page.goto('/');
	expect(await page.context().cookies()).toEqual([]);
	await page.getByRole('link', { name: '换成长辈版' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-view', 'elder');
	await expect(page.getByText('字太小？')).toHaveCount(0);
	await page.goto('/plus');
	await expect(page.locator('html')).toHaveAttribute('data-view', 'elder');
	const kept = await page.context().cookies();
	expect(kept.map(({ name, value }) => `${name}=${value}`)).toEqual(['view=elder']);
	const settings = page.getByRole('banner').getByText('字号');
	await settings.click();
	await page.getByRole('link', { name: '最大' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-view', 'elder-3');
	const root = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
	expect(Number.parseFloat(root)).toBe(30 * pixelsPerPoint);
	await settings.click();
	await page.getByRole('link', { name: '标准版' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-view', 'standard');
	await page.goto('/');
	await expect(page.getByText('字太小？')).toHaveCount(0);
	await expect(page.getByRole('banner').getByRole('link', { name: '长辈版' })).toBeVisible();
});

test('works without script, and an unheard-of view is the standard one', async ({
	browser,
	baseURL,
}) => {
	const plain = await browser.newPage({ javaScriptEnabled: false, locale: 'zh-CN' });
	await plain.goto(`${baseURL}/?view=elder`);
	await plain.goto(`${baseURL}/check`);
	await expect(plain.locator('html')).toHaveAttribute('data-view', 'elder');
	await plain.context().clearCookies();
	await plain.goto(`${baseURL}/check?view=huge`);
	await expect(plain.locator('html')).toHaveAttribute('data-view', 'standard');
	expect(await plain.context().cookies()).toEqual([]);
	await plain.close();
});

test('reads the verdict aloud in Chinese, and says so when the device has no voice', async ({
	page,
	request,
}) => {
	const { uscc, name } = await findHolder(request);
	await page.addInitScript(() => {
		const voice = {
			lang: 'zh-CN',
			localService: true,
			name: '普通话',
			default: true,
			voiceURI: 'zh',
		};
		const said: { text: string; lang: string }[] = [];
		Object.assign(globalThis, { said, hasVoice: true });
		// The browser of the test has no voices: what it is asked to say is written down instead.
		Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
			value: class {
				lang = '';
				voice = null;
				text: string;
				constructor(text: string) {
					this.text = text;
				}
			},
		});
		Object.defineProperty(globalThis, 'speechSynthesis', {
			value: {
				getVoices: () => ((globalThis as never as { hasVoice: boolean }).hasVoice ? [voice] : []),
				cancel: () => undefined,
				speak: ({ text, lang }: { text: string; lang: string }) => said.push({ text, lang }),
			},
		});
	});
	await page.goto(`/e/${uscc}?view=elder`);
	await page.getByRole('button', { name: '听一听' }).click();
	const said = () =>
		page.evaluate(() => (globalThis as never as { said: { text: string; lang: string }[] }).said);
	await expect.poll(async () => (await said()).length).toBe(1);
	const [spoken] = await said();
	expect(spoken?.lang).toBe('zh-CN');
	expect(spoken?.text).toContain(name);
	expect(spoken?.text).toContain('信用+养老：事实相符。');
	// What is heard can be read.
	await expect(page.getByText(spoken?.text ?? '')).toBeVisible();
	await page.getByRole('button', { name: '停' }).click();
	await page.evaluate(() => Object.assign(globalThis, { hasVoice: false }));
	await page.getByRole('button', { name: '听一听' }).click();
	await expect(page.getByText('这台设备不会念中文，请看下面的字。')).toBeVisible();
});

test('sends the page to the family in the same view', async ({ page, request, context }) => {
	const { uscc, name } = await findHolder(request);
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'share', {
			value: async (data: ShareData) => Object.assign(globalThis, { shared: data }),
			configurable: true,
		});
	});
	await page.goto(`/e/${uscc}?view=elder`);
	await page.getByRole('button', { name: '发给家人' }).click();
	const shared = () => page.evaluate(() => (globalThis as never as { shared: ShareData }).shared);
	await expect.poll(async () => (await shared())?.title).toBe(name);
	expect((await shared()).url).toContain(`/e/${uscc}?view=elder`);
	await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined }));
	await context.grantPermissions(['clipboard-write', 'clipboard-read']);
	await page.getByRole('button', { name: '发给家人' }).click();
	await expect(page.getByText('链接已复制')).toBeVisible();
});

/** The tallest stretch of the page on which there is nothing to see. */
const tallestVoid = (page: Page) =>
	page.evaluate(() => {
		const range = document.createRange();
		const seen = [...document.querySelectorAll('main *, footer *')]
			.filter((one) => one.checkVisibility({ visibilityProperty: true }))
			.flatMap((one) => {
				if (one.matches('svg, input, select, textarea, img')) return one.getBoundingClientRect();
				return [...one.childNodes]
					.filter((node) => node.nodeType === 3 && node.textContent?.trim())
					.map((node) => {
						range.selectNodeContents(node);
						return range.getBoundingClientRect();
					});
			})
			.sort((a, b) => a.top - b.top);
		let [end, tallest] = [seen[0]?.bottom ?? 0, 0];
		for (const { top, bottom } of seen) {
			tallest = Math.max(tallest, top - end);
			end = Math.max(end, bottom);
		}
		return tallest;
	});

for (const viewport of [phone, { width: 1280, height: 800 }]) {
	test(`at ${viewport.width}: who reads on meets no empty screen`, async ({ page, request }) => {
		const { uscc } = await findSample(request, '鹤寿康养老');
		await page.setViewportSize(viewport);
		for (const path of ['/', '/saved', '/scan', '/plus', '/plus/elder-care', `/e/${uscc}`]) {
			await page.goto(`${path}?view=elder`, { waitUntil: 'networkidle' });
			expect(await tallestVoid(page), path).toBeLessThan(viewport.height / 4);
		}
	});

	test(`at ${viewport.width}: what needs attention stands under the name, before all there is to do`, async ({
		page,
		request,
	}) => {
		const { uscc } = await findSample(request, '鹤寿康养老');
		await page.setViewportSize(viewport);
		await page.goto(`/e/${uscc}?view=elder`);
		const record = page.getByRole('link', { name: '1 条严重失信' });
		await expect(record).toHaveCount(1);
		const top = async (one: typeof record) => (await one.boundingBox())?.y ?? 0;
		const doors = page.getByRole('navigation', { name: '常用' });
		expect(await top(record)).toBeGreaterThan(await top(page.getByRole('heading', { level: 1 })));
		expect(await top(record)).toBeLessThan((await top(doors)) - 60);
		expect(await top(record)).toBeLessThan(await top(page.getByRole('button', { name: '听一听' })));
	});
}

test('each part of a subject has a screen of its own behind a door', async ({ page, request }) => {
	const { uscc } = await findHolder(request);
	await page.goto(`/e/${uscc}?view=elder`);
	const doors = page.getByRole('navigation', { name: '这里有' }).getByRole('link');
	for (const door of await doors.all()) {
		const id = (await door.getAttribute('href'))?.slice(1) ?? '';
		await door.click();
		await expect(page.locator(`#${id}`)).toBeInViewport();
		const heights = await page
			.locator(`section[aria-labelledby="${id}"]`)
			.evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().height));
		expect(heights, id).toHaveLength(1);
		expect(heights[0], id).toBeGreaterThanOrEqual(phone.height - 1);
	}
});
