// Is this badge genuine? What people paste, and what forgers would like to have pasted.
import type { Page } from '@playwright/test';
import { encodeQR } from 'qr';
import { findHolder } from './badge-holder.ts';
import { expect, failedLoad, test } from './fixtures.ts';

test.use({ expectedErrors: failedLoad });

const field = (page: Page) => page.getByLabel('粘贴链接、代码或证明');
const answer = (page: Page) =>
	page.getByRole('region', { name: '核验的结果' }).getByRole('heading', { level: 2 });

async function check(page: Page, text: string): Promise<void> {
	await field(page).fill(text);
	await page.getByRole('button', { name: '核验' }).click();
}

/** A photo of a code: turned, leaning and in bad light, painted in the browser. */
async function photograph(page: Page, text: string, turn: number, light: number): Promise<Buffer> {
	const rows = encodeQR(text, 'raw', { ecc: 'quartile', border: 4 });
	const address = await page.evaluate(
		({ rows, turn, light }) => {
			const canvas = document.createElement('canvas');
			canvas.width = 1400;
			canvas.height = 1100;
			const paint = canvas.getContext('2d') as CanvasRenderingContext2D;
			const grey = (share: number) => `rgb(${[1, 1, 1].map(() => Math.round(255 * share))})`;
			paint.fillStyle = grey(light * 0.8);
			paint.fillRect(0, 0, 1400, 1100);
			paint.translate(700, 550);
			paint.rotate(turn);
			paint.transform(1, 0.08, -0.05, 0.92, 0, 0);
			const size = 560 / rows.length;
			for (const [y, row] of rows.entries()) {
				for (const [x, isDark] of row.entries()) {
					paint.fillStyle = grey(isDark ? light * 0.15 : light);
					paint.fillRect(x * size - 280, y * size - 280, size + 0.5, size + 0.5);
				}
			}
			return canvas.toDataURL('image/jpeg', 0.7);
		},
		{ rows, turn, light },
	);
	return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

const choose = (page: Page, buffer: Buffer, mimeType = 'image/jpeg') =>
	page.getByLabel('选一张图片').setInputFiles({ name: 'picture', mimeType, buffer });

for (const text of [
	'https://127.0.0.1.evil.test/v/91369900MA0DEMA17N',
	'https://127.0.0.1@evil.test/v/91369900MA0DEMA17N',
	'javascript:alert(1)',
	'<svg xmlns="http://www.w3.org/2000/svg"><a href="https://evil.test/v/1">✅</a></svg>',
]) {
	test(`${text.slice(0, 40)} is not ours, is shown and cannot be followed`, async ({ page }) => {
		await page.goto('/check');
		await check(page, text);
		await expect(answer(page)).toHaveText('不是本站的，不作数。');
		await expect(page.getByRole('region', { name: '核验的结果' }).getByRole('link')).toHaveCount(0);
	});
}

test('emoji, impossible codes and people have their own words, with and without script', async ({
	page,
	browser,
	baseURL,
}) => {
	const plain = await browser.newPage({ javaScriptEnabled: false, locale: 'zh-CN' });
	for (const tab of [page, plain]) {
		await tab.goto(`${baseURL}/check`);
		await check(tab, '✅ 信用+ 已认证');
		await expect(answer(tab)).toHaveText('认不出这是什么。');
		await check(tab, '91350100M000100Y4A');
		await expect(answer(tab)).toHaveText('这不是一个可能的代码。');
		await check(tab, '11010519491231002X');
		await expect(answer(tab)).toHaveText('这像是个人的证件号码。');
	}
	await plain.close();
});

test('a code is read from turned, leaning and dim photos on the device', async ({ page }) => {
	await page.goto('/check');
	for (const [turn, light] of [
		[0.3, 1],
		[2, 0.7],
		[-0.8, 0.35],
	] as const) {
		await choose(page, await photograph(page, 'https://evil.test/v/x', turn, light));
		await expect(answer(page)).toHaveText('不是本站的，不作数。');
		await check(page, '');
		await expect(answer(page)).toHaveText('还没有内容。');
	}
});

test('the button for a picture speaks our words, is reached by keyboard and names what was chosen', async ({
	page,
}) => {
	// Waited for from the beginning: what the browser is told of choosers may come to it after a key.
	const choosing = page.waitForEvent('filechooser');
	await page.goto('/check');
	const button = page.getByLabel('选一张图片');
	await expect(button).toHaveAccessibleDescription(/^拍下来的二维码/);
	await page.getByRole('button', { name: '核验' }).focus();
	await page.keyboard.press('Tab');
	await expect(button).toBeFocused();
	await page.keyboard.press('Enter');
	const chooser = await choosing;
	await chooser.setFiles({ name: '门口.png', mimeType: 'image/png', buffer: Buffer.from('x') });
	await expect(page.getByText('选了：门口.png')).toBeVisible();
	await expect(button).toHaveAccessibleDescription(/^选了：门口\.png /);
});

test('what is no picture, holds no code or is too large has a clear answer', async ({ page }) => {
	await page.goto('/check');
	await choose(page, Buffer.from('no picture'));
	await expect(answer(page)).toHaveText('这个文件读不出图片。');
	const blank = await page.screenshot({ clip: { x: 0, y: 0, width: 40, height: 40 } });
	await choose(page, blank, 'image/png');
	await expect(answer(page)).toHaveText('图片里没有找到二维码。');
	// A head that promises 60,000 by 60,000 pixels.
	const bomb = Buffer.from(blank);
	bomb.writeUInt32BE(60_000, 16);
	bomb.writeUInt32BE(60_000, 20);
	await choose(page, bomb, 'image/png');
	await expect(answer(page)).toHaveText('图片太大。');
});

test('the answer is where the reader looks next, also the second time and of a picture', async ({
	page,
	request,
}) => {
	const { uscc } = await findHolder(request);
	await page.goto('/check');
	const expectToBeThere = async () => {
		await expect(answer(page)).toBeFocused();
		const box = await answer(page).boundingBox();
		expect(box?.y).toBeLessThan(200);
		expect(box?.y).toBeGreaterThanOrEqual(0);
	};
	await check(page, uscc);
	await expectToBeThere();
	await check(page, '');
	await expect(answer(page)).toHaveText('还没有内容。');
	await expectToBeThere();
	await check(page, '');
	await expectToBeThere();
	await choose(page, Buffer.from('no picture'));
	await expect(answer(page)).toHaveText('这个文件读不出图片。');
	await expectToBeThere();
});

test('a sign of its own stands beside what is about no badge', async ({ page, request }) => {
	const { uscc } = await findHolder(request);
	await page.goto('/check');
	const tablets = page.getByRole('region', { name: '核验的结果' }).locator('[data-state]');
	await check(page, '认不出的话');
	await expect(answer(page)).toHaveText('认不出这是什么。');
	await expect(tablets).toHaveCount(0);
	await page.getByLabel('应该是哪一家').fill('别的店');
	await check(page, uscc);
	await expect(answer(page)).toContainText('不是这一家的');
	await expect(tablets).toHaveCount(0);
});

test('a badge that is genuine for another shop says whose it is', async ({ page, request }) => {
	const { uscc, name } = await findHolder(request);
	await page.goto('/check');
	await page.getByLabel('应该是哪一家').fill('别的店');
	await check(page, `/v/${uscc}`.replace('/v/', `${new URL(page.url()).origin}/v/`));
	await expect(answer(page)).toContainText(`属于另一家：${name}`);
	await expect(answer(page)).toHaveText(/^不是这一家的/);
	await page.getByLabel('应该是哪一家').fill(name);
	await check(page, uscc);
	await expect(answer(page)).toContainText('标识是真的');
});
