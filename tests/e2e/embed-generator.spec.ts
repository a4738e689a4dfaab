// The generator: find a business, choose, copy, preview; and the check of a pasted page.
import { readFileSync } from 'node:fs';
import type { APIRequestContext, Page } from '@playwright/test';
import { findHolder } from './badge-holder.ts';
import { expect, failedLoad, test } from './fixtures.ts';
import { holdScripts } from './late-script.ts';
import { findSample, withSlip } from './sample.ts';

const lineOf = (page: Page) => page.getByLabel('要复制的代码', { exact: true });

/** A holder that registered an address, told by the page itself. */
async function openHolder(page: Page, request: APIRequestContext, query = '') {
	const holder = await findHolder(request);
	await page.goto(`/embed?uscc=${holder.uscc}${query}`);
	return holder;
}

test('a business is found by name, then by one press', async ({ page, request }) => {
	const { name, uscc } = await findHolder(request);
	await page.goto('/embed');
	await page.getByLabel('名称或统一社会信用代码').fill(name);
	await page.getByRole('button', { name: '找这一家' }).click();
	await page.getByRole('link', { name }).first().click();
	await expect(page).toHaveURL(new RegExp(`uscc=${uscc}`));
	await expect(lineOf(page)).toHaveValue(new RegExp(`<zhixin-credit-badge uscc="${uscc}"`));
});

test('a code leads there at once; one that cannot exist is refused with what may be meant', async ({
	page,
	request,
}) => {
	const { uscc } = await findHolder(request);
	await page.goto(`/embed?q=${uscc}`);
	await expect(lineOf(page)).toBeVisible();
	await page.goto(`/embed?q=${withSlip(uscc)}`);
	await expect(page.getByRole('heading', { name: '没有这样的代码' })).toBeVisible();
	await expect(lineOf(page)).toHaveCount(0);
});

test('a code of nobody, a name of nobody and a person each have their words', async ({ page }) => {
	await page.goto('/embed?uscc=91350100M000100Y43');
	await expect(page.getByRole('heading', { name: '数据里没有这个代码' })).toBeVisible();
	await page.goto('/embed?q=查无此名');
	await expect(page.getByRole('heading', { name: '没有找到“查无此名”' })).toBeVisible();
	await page.goto('/embed?q=11010519491231002X');
	await expect(page.getByLabel('名称或统一社会信用代码')).toHaveValue('');
	await expect(page.getByText('11010519491231002X')).toHaveCount(0);
});

test('each choice changes line, preview and address at once', async ({ page, request }) => {
	const { uscc } = await openHolder(page, request);
	await page.getByLabel('项目').selectOption('elder-care');
	await page.getByLabel('大小').selectOption('small');
	await page.getByLabel('标识的语言').selectOption('en');
	await page.getByLabel('配色').selectOption('dark');
	await expect(lineOf(page)).toHaveValue(
		/scheme="elder-care" lang="en" theme="dark" size="small"><a href="[^"]*\/en\/v\//,
	);
	await page.getByLabel('图片', { exact: true }).check();
	await expect(lineOf(page)).toHaveValue(/^<a href=/);
	await page.getByLabel('框架', { exact: true }).check();
	await expect(lineOf(page)).toHaveValue(new RegExp(`^<iframe src="[^"]*/embed/${uscc}\\?`));
	await page.getByLabel('链接', { exact: true }).check();
	await expect(lineOf(page)).toHaveValue(/open to check<\/a>$/);
	await expect(page).toHaveURL(/tier=link&size=small&lang=en&theme=dark&scheme=elder-care/);
	const line = await lineOf(page).inputValue();
	await page.reload();
	await expect(lineOf(page)).toHaveValue(line);
});

test('what was chosen before the script came is not lost', async ({ page, request }) => {
	const { uscc } = await findHolder(request);
	const release = await holdScripts(page);
	await page.goto(`/embed?uscc=${uscc}`, { waitUntil: 'commit' });
	await page.getByLabel('图片', { exact: true }).check();
	await page.getByLabel('大小').selectOption('large');
	await page.getByLabel('标识的语言').selectOption('en');
	await expect(page.getByRole('button', { name: '更新代码' })).toBeVisible();
	release();
	await expect(lineOf(page)).toHaveValue(/^<a href=.*width="400" height="148"/);
	await expect(page).toHaveURL(/tier=picture&size=large&lang=en/);
	await page.getByLabel('链接', { exact: true }).check();
	await expect(lineOf(page)).toHaveValue(/open to check<\/a>$/);
});

test('without script the form and the line work', async ({ browser, request, baseURL }) => {
	const { uscc } = await findHolder(request);
	const page = await browser.newPage({ javaScriptEnabled: false, locale: 'zh-CN' });
	await page.goto(`${baseURL}/embed?q=${uscc}`);
	await page.getByLabel('图片', { exact: true }).check();
	await page.getByLabel('大小').selectOption('large');
	await page.getByRole('button', { name: '更新代码' }).click();
	await expect(lineOf(page)).toHaveValue(/^<a href=.*width="400" height="148"/);
	await expect(page.getByRole('button', { name: '复制' })).toHaveCount(0);
	await page.close();
});

test('copying says what came of it, and selects the line where it is refused', async ({
	page,
	request,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openHolder(page, request);
	const copy = page.getByRole('button', { name: '复制', exact: true }).first();
	await copy.click();
	await expect(page.getByText('已复制')).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(await lineOf(page).inputValue());
	await page.getByLabel('大小').selectOption('large');
	await expect(page.getByText('已复制')).toHaveCount(0);
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
	});
	await copy.click();
	await expect(page.getByText('浏览器不让复制')).toBeVisible();
	const selected = await lineOf(page).evaluate((field: HTMLTextAreaElement) =>
		field.value.slice(field.selectionStart, field.selectionEnd),
	);
	expect(selected).toBe(await lineOf(page).inputValue());
});

test('the preview is a foreign page with the very line in it', async ({ page, request }) => {
	const { uscc } = await openHolder(page, request, '&tier=element&scheme=elder-care');
	await expect(page.getByText('下面是一个陌生网页')).toBeVisible();
	const frame = page.frameLocator('iframe[srcdoc]');
	await expect(frame.locator('zhixin-credit-badge')).toHaveAttribute('uscc', uscc);
	expect(await frame.locator('html').evaluate(() => window.origin)).toBe('null');
});

/** A holder with an address in its signed proof, and that address. */
async function findRegistered(request: APIRequestContext) {
	for (const scheme of ['shopping', 'tourism', 'housekeeping', 'medical', 'elder-care']) {
		const found = await request.get(`/api/v1/schemes/${scheme}/subjects?limit=50`);
		const { items } = (await found.json()) as { items: { uscc: string }[] };
		const query = new URLSearchParams(items.map(({ uscc }) => ['uscc', uscc]));
		const answer = (await (await request.get(`/api/v1/badges?${query}`)).json()) as MerchantList;
		for (const { uscc, credential } of answer.items) {
			const [, payload = ''] = credential?.split('.') ?? [];
			const said = Buffer.from(payload, 'base64url').toString();
			const origin = /https:\/\/www\.sample\d+\.example/.exec(said)?.[0];
			if (origin !== undefined) return { uscc, origin };
		}
	}
	throw new Error('no holder of the sample has a registered address');
}

interface MerchantList {
	readonly items: readonly { readonly uscc: string; readonly credential: string | null }[];
}

test('registered addresses are named; a page elsewhere is told which address is missing', async ({
	page,
	request,
}) => {
	const { uscc, origin } = await findRegistered(request);
	await page.goto(`/embed?uscc=${uscc}`);
	const sites = page.getByRole('region', { name: '登记的网址' });
	await expect(sites.getByText(origin, { exact: true })).toBeVisible();
	await expect(sites.getByRole('heading', { name: '缺了自己的网址怎么办' })).toBeVisible();
	const line = await lineOf(page).inputValue();
	for (const [place, isAtHome] of [
		[`${origin}/about.html`, true],
		['https://copy.example/', false],
	] as const) {
		await page.goto('/embed/check');
		await page.getByLabel('网页的源代码').fill(line);
		await page.getByLabel(/网页的地址/).fill(place);
		await page.getByRole('button', { name: '检查' }).click();
		await expect(page.getByText(isAtHome ? '没有发现问题。' : 'other-origin')).toBeVisible();
	}
});

test('a business without an address is told what still works', async ({ page, request }) => {
	await openHolder(page, request);
	await expect(page.getByText('这一家没有登记网址')).toBeVisible();
});

test('a business without a badge may paste as well, and reads why it stays apart', async ({
	page,
	request,
}) => {
	const { uscc } = await findSample(request, '装饰');
	await page.goto(`/embed?uscc=${uscc}`);
	await expect(page.getByText('没有不等于不合规').first()).toBeVisible();
	await expect(lineOf(page)).toBeVisible();
});

test('every recipe opens by keyboard and has something to copy', async ({ page, request }) => {
	await openHolder(page, request);
	const recipes = page.getByRole('region', { name: '放在别处' });
	for (const place of [
		'自己写的网页',
		'WordPress',
		'Drupal',
		'微信公众号',
		'电子邮件',
		'印在纸上',
	]) {
		await recipes.getByText(place, { exact: false }).first().focus();
		await page.keyboard.press('Enter');
		await expect(recipes.getByLabel(new RegExp(`要复制的内容：.*${place}`))).toBeVisible();
	}
});

test('the code for articles is a picture file of a business that exists', async ({ request }) => {
	const { uscc } = await findHolder(request);
	const picture = await request.get(`/embed/code.gif?uscc=${uscc}`);
	expect(picture.headers()['content-type']).toBe('image/gif');
	expect((await picture.body()).subarray(0, 4).toString()).toBe('GIF8');
	expect((await request.get('/embed/code.gif?uscc=91350100M000100Y43')).status()).toBe(404);
	expect((await request.get('/embed/code.gif?uscc=1')).status()).toBe(400);
});

test('the picture is saved as a file that articles take', async ({ page, request }) => {
	const drawing =
		'<svg xmlns="http://www.w3.org/2000/svg" width="320" height="116"><rect width="320" height="116" fill="#37705f"/></svg>';
	await page.route('**/badge/*.svg*', (route) =>
		route.fulfill({ contentType: 'image/svg+xml', body: drawing }),
	);
	const { uscc } = await openHolder(page, request);
	await page.getByText('微信公众号文章', { exact: true }).click();
	const saved = page.waitForEvent('download');
	await page.locator('#wechat-article').getByRole('button', { name: '存成 PNG 图片' }).click();
	const file = await saved;
	expect(file.suggestedFilename()).toBe(`${uscc}.png`);
	const bytes = readFileSync(await file.path());
	expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	// Three pixels for each CSS px: width and height stand in the header.
	expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([960, 348]);
});

const faulty = (uscc: string, origin: string) =>
	`<!doctype html><html lang="zh-CN "><body><zhixin-credit-badge uscc="${uscc}" verdict="granted"></zhixin-credit-badge><script src="${origin}/widget/v1/credit-badge.js"></script>`;

test('a pasted page is checked: each fault with its name and its fix', async ({
	page,
	request,
	baseURL,
}) => {
	const { uscc } = await findHolder(request);
	await page.goto('/embed/check');
	await page.getByLabel('网页的源代码').fill(faulty(uscc, baseURL ?? ''));
	await page.getByLabel(/网页的地址/).fill('copy.example');
	await page.getByRole('button', { name: '检查' }).click();
	await expect(page.getByText('共 5 项')).toBeVisible();
	const ids = ['other-origin', 'not-a-module', 'state-attribute', 'missing-link', 'wrong-language'];
	for (const id of ids) await expect(page.getByText(id, { exact: true })).toBeVisible();
	await expect(page.getByLabel('网页的源代码')).toHaveValue(/verdict/);
	await expect(page.getByLabel(/没有这种语言/)).toHaveValue('<html lang="zh-CN">');
});

test.describe('a page that the server refuses', () => {
	test.use({ expectedErrors: failedLoad });

	test('a page that is too long is refused in words', async ({ page }) => {
		await page.goto('/embed/check', { waitUntil: 'networkidle' });
		await page.getByLabel('网页的源代码').fill('x'.repeat(700_000));
		await page.getByRole('button', { name: '检查' }).click();
		await expect(page.getByText('太长了')).toBeVisible();
	});
});

test('without script the same is found', async ({ browser, request, baseURL }) => {
	const { uscc } = await findHolder(request);
	const page = await browser.newPage({ javaScriptEnabled: false, locale: 'zh-CN' });
	await page.goto(`${baseURL}/embed/check`);
	await expect(page.getByText('由本站检查，内容不保存。')).toBeVisible();
	await page.getByLabel('网页的源代码').fill(faulty(uscc, baseURL ?? ''));
	await page.getByLabel(/网页的地址/).fill('copy.example');
	await page.getByRole('button', { name: '检查' }).click();
	await expect(page.getByText('共 5 项')).toBeVisible();
	await page.close();
});

test('the line of the generator passes its own check', async ({ page, request }) => {
	await openHolder(page, request);
	const line = await lineOf(page).inputValue();
	await page.goto('/embed/check');
	await page.getByRole('button', { name: '检查' }).click();
	await expect(page.getByText('还没有贴上源代码。')).toBeVisible();
	await page.getByLabel('网页的源代码').fill(line);
	await page.getByRole('button', { name: '检查' }).click();
	await expect(page.getByText('没有发现问题。')).toBeVisible();
});
