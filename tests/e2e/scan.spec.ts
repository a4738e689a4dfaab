// The scanner with a real camera of the browser's own, in each way that a camera can fail, and
// without one.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { findHolder } from './badge-holder.ts';
import { expect, test } from './camera.ts';
import { pngOf } from './picture-of-code.ts';
import { findSample } from './sample.ts';

const turnOn = (page: Page) => page.getByRole('button', { name: '打开摄像头' });
const picture = (page: Page) => page.getByLabel('摄像头画面');
const field = (page: Page) => page.getByLabel('代码，或二维码里的内容');
const outcome = (page: Page) => page.getByRole('main').locator('[data-outcome]');

/** Opens the scanner. The camera was allowed before, so it goes on by itself. */
const scan = (page: Page) => page.goto('/scan');

async function expectNoViolations(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

// What the browser says of a page that it could not reach.
test.use({
	expectedErrors:
		/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch|no-response|error occurred when fetching the script/,
});

test.describe('a licence that names its subject', () => {
	test.use({
		seen: async ({ request }, use) => {
			const { uscc, name } = await findSample(request, '养老');
			await use(`统一社会信用代码:${uscc};名称:${name}`);
		},
	});

	test('leads to its record', async ({ page, request }) => {
		const { uscc } = await findSample(request, '养老');
		await scan(page);
		await expect(page).toHaveURL(`/e/${uscc}`);
	});
});

test.describe('the code on a shop door', () => {
	test.use({
		seen: async ({ request, baseURL }, use) =>
			use(`${baseURL}/v/${(await findHolder(request)).uscc}`),
	});

	test('is read without a network too, and what cannot be checked says so', async ({
		page,
		context,
	}) => {
		await page.goto('/about');
		await page.evaluate(() => navigator.serviceWorker.ready);
		await context.setOffline(true);
		await scan(page);
		await expect(page).toHaveURL(/\/v\//);
		await expect(page.getByRole('heading', { level: 1, name: '现在核对不了' })).toBeVisible();
	});

	test('leads to the check of its badge', async ({ page, request }) => {
		const { uscc } = await findHolder(request);
		await scan(page);
		await expect(page).toHaveURL(`/v/${uscc}`);
	});
});

test.describe('a link to elsewhere', () => {
	test.use({ seen: 'https://evil.test/pay' });

	test('is shown, not opened, and the camera is off', async ({ page }) => {
		await scan(page);
		await expect(outcome(page)).toContainText('这个链接通向别处，没有打开');
		await expect(outcome(page)).toContainText('https://evil.test/pay');
		await expect(outcome(page).getByRole('link')).toHaveCount(0);
		await expect(page.getByRole('heading', { level: 2, name: '通向别处' })).toBeFocused();
		await expect(page).toHaveURL('/scan');
		await expect(picture(page)).toBeHidden();
		await expectNoViolations(page);
		await page.getByRole('button', { name: '再扫一次' }).click();
		await expect(outcome(page)).toContainText('通向别处');
	});
});

test.describe('words in a code', () => {
	test.use({ seen: '今天全场八折' });

	test('are shown and looked up only when somebody says so', async ({ page }) => {
		await scan(page);
		await expect(page.getByRole('heading', { level: 2, name: '一段文字' })).toBeFocused();
		await expect(page.getByRole('button', { name: '再扫一次' })).toBeVisible();
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: '用这段文字查询' })).toBeFocused();
		await expect(page).toHaveURL('/scan');
	});
});

test.describe('the link of a licence', () => {
	const token = '%7B1B2FD1AC9F3E7A0B5C6D8E9F-1568180781000%7D';
	test.use({ seen: `https://jx.gsxt.gov.cn/${token}` });

	test('says that it holds no code, and where to type it', async ({ page }) => {
		await scan(page);
		await expect(outcome(page)).toContainText('里面没有代码');
		const link = outcome(page).getByRole('link', { name: '离开本站，打开 jx.gsxt.gov.cn' });
		await expect(link).toHaveAttribute('href', `https://jx.gsxt.gov.cn/${token}`);
		await expect(link).toHaveAttribute('rel', /noreferrer/);
		await expectNoViolations(page);
		await page.getByRole('button', { name: '输入 18 位代码' }).click();
		await expect(field(page)).toBeFocused();
	});
});

test.describe('a wall', () => {
	/** Counts the frames that are taken, and keeps the track where the test finds it. */
	const watchCamera = (page: Page) =>
		page.addInitScript(() => {
			const seen = { frames: 0, tracks: [] as MediaStreamTrack[] };
			Object.assign(globalThis, { seen });
			const take = globalThis.createImageBitmap;
			Object.assign(globalThis, {
				createImageBitmap: (...given: Parameters<typeof take>) => {
					seen.frames += 1;
					return take(...given);
				},
			});
			const ask = MediaDevices.prototype.getUserMedia;
			MediaDevices.prototype.getUserMedia = async function (wanted) {
				const stream = await ask.call(this, wanted);
				seen.tracks.push(...stream.getTracks());
				return stream;
			};
		});

	const states = (page: Page) =>
		page.evaluate(() =>
			(globalThis as never as { seen: { tracks: MediaStreamTrack[] } }).seen.tracks.map(
				({ readyState }) => readyState,
			),
		);
	const frames = (page: Page) =>
		page.evaluate(() => (globalThis as never as { seen: { frames: number } }).seen.frames);

	test('is looked at eight times a second at most, until the page is left', async ({ page }) => {
		await watchCamera(page);
		await scan(page);
		await expect(picture(page)).toBeVisible();
		await expect(page.getByRole('status').filter({ hasText: '摄像头开着' })).toBeVisible();
		await expectNoViolations(page);
		const [before, begun] = [await frames(page), Date.now()];
		await page.waitForTimeout(1_500);
		const perSecond = ((await frames(page)) - before) / ((Date.now() - begun) / 1_000);
		expect(perSecond).toBeGreaterThan(0);
		expect(perSecond).toBeLessThanOrEqual(9);
		await page.getByRole('link', { name: '知信', exact: true }).click();
		await expect(page).toHaveURL('/');
		expect(await states(page)).toEqual(['ended']);
	});

	test('is not looked at while the page is hidden', async ({ page }) => {
		await watchCamera(page);
		await scan(page);
		await expect(picture(page)).toBeVisible();
		const hide = (isHidden: boolean) =>
			page.evaluate((hidden) => {
				Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
				document.dispatchEvent(new Event('visibilitychange'));
			}, isHidden);
		await hide(true);
		await expect(picture(page)).toBeHidden();
		expect(await states(page)).toEqual(['ended']);
		await hide(false);
		await expect(picture(page)).toBeVisible();
		expect(await states(page)).toEqual(['ended', 'live']);
	});

	test('can be lit where the camera has a lamp', async ({ page }) => {
		await page.addInitScript(() => {
			MediaStreamTrack.prototype.getCapabilities = () => ({ torch: true }) as object;
			MediaStreamTrack.prototype.applyConstraints = async () => undefined;
		});
		await scan(page);
		await page.getByRole('button', { name: '打开手电筒' }).click();
		await page.getByRole('button', { name: '关掉手电筒' }).click();
		await expect(page.getByRole('button', { name: '打开手电筒' })).toBeVisible();
	});

	test('has no lamp to be lit where there is none', async ({ page }) => {
		await scan(page);
		await expect(picture(page)).toBeVisible();
		await expect(page.getByRole('button', { name: '打开手电筒' })).toHaveCount(0);
	});
});

test.describe('what reads a code and does not come', () => {
	test.use({
		seen: async ({ request }, use) => use((await findSample(request, '养老')).uscc),
	});

	// Asked of the network and not of the worker of the site, which has it.
	test('is said to be missing, and can be tried again', async ({ page, context, request }) => {
		const { uscc } = await findSample(request, '养老');
		await context.route('**/service-worker.js', (route) => route.abort());
		await context.route('**/picture-worker-*.js', (route) => route.abort());
		await scan(page);
		await expect(page.getByText('扫码的程序没有取到。')).toBeVisible();
		await expect(turnOn(page)).toBeVisible();
		await page.getByLabel('选一张图片').setInputFiles({
			name: 'licence.png',
			mimeType: 'image/png',
			buffer: pngOf(uscc, 400),
		});
		await expect(outcome(page)).toContainText('读图片的程序没有取到。');
		await expect(outcome(page)).not.toContainText('这个浏览器');
		await context.unroute('**/picture-worker-*.js');
		await turnOn(page).click();
		await expect(page).toHaveURL(`/e/${uscc}`);
	});
});

test.describe('a camera that is denied', () => {
	test.use({ isAllowed: false });

	test('leaves the photo and the field', async ({ page }) => {
		await scan(page);
		await turnOn(page).click();
		await expect(page.getByRole('status').filter({ hasText: '没有得到允许' })).toBeVisible();
		await expect(turnOn(page)).toBeVisible();
		await expect(field(page)).toBeVisible();
		await expectNoViolations(page);
	});
});

test.describe('no camera', () => {
	test.use({ hasCamera: false });

	test('is said so', async ({ page }) => {
		await scan(page);
		await expect(page.getByRole('status').filter({ hasText: '没有找到摄像头' })).toBeVisible();
	});
});

for (const [name, words] of [
	['NotReadableError', '正被别的应用使用'],
	['TypeError', '这个浏览器不能用摄像头'],
] as const) {
	test(`${name} is said in words`, async ({ page }) => {
		await page.addInitScript((fault) => {
			MediaDevices.prototype.getUserMedia = async () => {
				throw new DOMException('', fault);
			};
		}, name);
		await scan(page);
		await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
	});
}

test('a photo of a licence leads to its record', async ({ page, request }) => {
	const { uscc } = await findSample(request, '养老');
	await page.goto('/scan');
	const buffer = pngOf(`统一社会信用代码:${uscc}`, 600);
	await page.getByLabel('选一张图片').setInputFiles({
		name: 'licence.png',
		mimeType: 'image/png',
		buffer,
	});
	await expect(page).toHaveURL(`/e/${uscc}`);
});

test('a photo without a code says so', async ({ page }) => {
	await page.goto('/scan');
	await page.getByLabel('选一张图片').setInputFiles({
		name: 'wall.png',
		mimeType: 'image/png',
		buffer: pngOf('x', 24),
	});
	await expect(outcome(page)).toContainText('没有找到二维码');
});

test('a person is neither shown nor sent', async ({ page }) => {
	const person = '11010519491231002X';
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
	await scan(page);
	await expect(picture(page)).toBeVisible();
	await field(page).fill(`张三 ${person}`);
	await page.getByRole('button', { name: '查询' }).click();
	await expect(outcome(page)).toContainText('这像是个人的证件号码');
	await expect(picture(page)).toBeHidden();
	await expect(page.locator('body')).not.toContainText(person);
	expect(asked.filter((address) => address.includes(person))).toEqual([]);
});

test('words that were typed are looked up; what stays on the page was not scanned', async ({
	page,
}) => {
	await page.goto('/scan');
	await field(page).fill('https://evil.test/pay');
	await page.getByRole('button', { name: '查询' }).click();
	await expect(outcome(page)).toContainText('通向别处');
	await expect(turnOn(page)).toBeVisible();
	await field(page).fill('鹤寿康 养老');
	await page.getByRole('button', { name: '查询' }).click();
	await expect(page).toHaveURL(`/search?${new URLSearchParams({ q: '鹤寿康 养老' })}`);
	await expect(page.getByRole('link', { name: /鹤寿康/ }).first()).toBeVisible();
});

test('everything can be done with the keyboard', async ({ page, request }) => {
	const { uscc } = await findSample(request, '养老');
	await page.goto('/');
	const link = page.getByRole('link', { name: '扫二维码' });
	for (let presses = 0; presses < 20; presses += 1) {
		await page.keyboard.press('Tab');
		if (await link.evaluate((one) => one === document.activeElement)) break;
	}
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/scan');
	await expect(picture(page)).toBeVisible();
	for (let presses = 0; presses < 20; presses += 1) {
		await page.keyboard.press('Tab');
		if (await field(page).evaluate((one) => one === document.activeElement)) break;
	}
	await page.keyboard.type('今天全场八折');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`/search?${new URLSearchParams({ q: '今天全场八折' })}`);
	await page.goto('/scan');
	await field(page).fill(uscc);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`/e/${uscc}`);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the field is a search', async ({ page, request }) => {
		const { uscc } = await findSample(request, '养老');
		await page.goto('/scan');
		await expect(page.getByText('用摄像头要运行脚本')).toBeVisible();
		await field(page).fill(uscc);
		await page.getByRole('button', { name: '查询' }).click();
		await expect(page).toHaveURL(`/search?q=${uscc}`);
	});
});
