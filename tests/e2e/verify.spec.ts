// The page that a badge links to. Nothing looks granted before it was proved on the device.
import { findHolder } from './badge-holder.ts';
import { readStore } from './device.ts';
import { expect, test } from './fixtures.ts';

test.use({
	expectedErrors: /ERR_INTERNET_DISCONNECTED|Failed to (fetch|load)|no-response|Load failed/,
});

test('a code that cannot exist says so', async ({ page }) => {
	await page.goto('/v/91350100M000100Y4A');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('这不是一个可能的代码。');
});

test('a holder is genuine once it is proved, and only a claim without script', async ({
	page,
	browser,
	request,
	baseURL,
}) => {
	const { uscc, name } = await findHolder(request);
	await page.goto(`/v/${uscc}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`标识是真的，属于${name}。`);
	await expect(page.getByText(/^已在这台设备上验证签名/)).toBeVisible();
	await expect(page.getByText('请核对店名与营业执照是否一致。')).toBeVisible();
	const plain = await browser.newPage({ javaScriptEnabled: false, locale: 'zh-CN' });
	await plain.goto(`${baseURL}/v/${uscc}`);
	await expect(plain.getByRole('heading', { level: 1 })).toContainText('登记信息显示');
	await expect(plain.locator('[data-state=granted]')).toHaveCount(0);
	await plain.close();
});

test('on a page of another site it is never genuine', async ({ page, request }) => {
	const { uscc } = await findHolder(request);
	await page.goto(`/v/${uscc}?from=https://evil.test`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('没有登记给 evil.test 使用');
	await expect(page.locator('[data-state=granted]')).toHaveCount(0);
});

test('without a network the kept proof is verified again, and says how old it is', async ({
	page,
	context,
	request,
}) => {
	const { uscc, name } = await findHolder(request);
	await page.goto(`/v/${uscc}`);
	const kept = async (entry: string) => entry in (await readStore(page, 'proofs'));
	await expect.poll(() => kept(uscc)).toBe(true);
	await expect.poll(() => kept('/status/suspension')).toBe(true);
	await context.setOffline(true);
	await page.goto(`/v/${uscc}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`标识是真的，属于${name}。`);
	const card = page.getByRole('status').filter({ has: page.getByRole('heading', { level: 1 }) });
	await expect(card.getByText(/^离线：按 \d{4}-\d\d-\d\d\s\d\d:\d\d 存下的证明/)).toBeVisible();
});
