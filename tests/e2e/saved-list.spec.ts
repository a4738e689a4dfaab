// The list of what was saved and of what was viewed on this device: its order, its notes, taking out of
// it, and what stands in its place without script.
import AxeBuilder from '@axe-core/playwright';
import { readStore } from './device.ts';
import { expect, test } from './fixtures.ts';
import {
	findTwo,
	noteField,
	openSaved,
	refusedRequests,
	saveBusiness,
	saveButton,
	savedNames,
	untilWorkerAnswers,
} from './saving.ts';

test.use({ expectedErrors: refusedRequests });

test('saves with the keyboard, keeps a note over a reload, lists the newest first or last', async ({
	page,
	request,
}) => {
	const [one, other] = await findTwo(request);
	await page.goto(`/e/${one.uscc}`);
	await untilWorkerAnswers(page);
	await saveButton(page).focus();
	await page.keyboard.press('Space');
	await expect(saveButton(page)).toHaveAccessibleName(/^已收藏/);
	await expect(page.getByText('已收藏，没有网络也能打开。')).toBeVisible();
	await saveBusiness(page, other);
	await openSaved(page);
	await expect(savedNames(page)).toHaveText([other.name, one.name]);
	await page.getByRole('combobox', { name: '排序' }).selectOption('最早收藏的在前');
	await expect(savedNames(page)).toHaveText([one.name, other.name]);
	await noteField(page, one.name).fill('押金三百，发票已拿');
	await expect(page.getByText('备注已存')).toBeVisible();
	await page.reload();
	await expect(noteField(page, one.name)).toHaveValue('押金三百，发票已拿');
	await expect(page.getByText(/本站在这台设备上约占 .*B。/)).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test('home lists what was viewed with its time, saved ones are a link, and forgets when told to', async ({
	page,
	request,
}) => {
	const [one, other] = await findTwo(request);
	await page.goto('/');
	await expect(page.getByRole('heading', { name: /最近看过/ })).toHaveCount(0);
	await saveBusiness(page, one);
	await page.goto(`/e/${other.uscc}`);
	await expect.poll(async () => Object.keys(await readStore(page, 'viewed')).length).toBe(2);
	await page.goto('/');
	const recent = page.getByRole('region', { name: '最近看过（只存在这台设备上）' });
	await expect(recent.getByRole('listitem')).toHaveText([
		new RegExp(`${other.name} 今天 \\d+:\\d\\d`),
		new RegExp(`${one.name} 今天 \\d+:\\d\\d`),
	]);
	await recent.getByRole('button', { name: '清除最近看过' }).click();
	await expect(page.getByText('已清除。')).toBeVisible();
	await expect(recent).toHaveCount(0);
	await page.getByRole('link', { name: /全部收藏 · 1 家/ }).click();
	await expect(savedNames(page)).toHaveText([one.name]);
	expect(Object.keys(await readStore(page, 'subjects'))).toEqual([one.uscc]);
});

test('one that is removed can be put back with its note, by keyboard and without hurry', async ({
	page,
	request,
}) => {
	const [one] = await findTwo(request);
	await saveBusiness(page, one);
	await page.goto('/saved?view=elder');
	await noteField(page, one.name).fill('押金三百');
	await expect(page.getByText('备注已存')).toBeVisible();
	await page.clock.install();
	await page.getByRole('button', { name: `删除${one.name}` }).press('Enter');
	const undo = page.getByRole('button', { name: '撤销' });
	await expect(undo).toBeFocused();
	expect(await readStore(page, 'saved')).toEqual({});
	await page.clock.fastForward('01:00:00');
	await expect(page.locator('dialog[open], [role=dialog]')).toHaveCount(0);
	await undo.press('Enter');
	await expect(noteField(page, one.name)).toHaveValue('押金三百');
	await expect(page.getByRole('button', { name: `删除${one.name}` })).toBeFocused();
});

test('deletes everything, after asking in its place', async ({ page, request }) => {
	const [one] = await findTwo(request);
	await saveBusiness(page, one);
	await openSaved(page);
	await page.getByRole('button', { name: '全部删除' }).click();
	await expect(page.getByText(/^收藏、备注和最近看过的都会删掉/)).toBeFocused();
	await page.getByRole('button', { name: '不删' }).click();
	await expect(savedNames(page)).toHaveText([one.name]);
	await page.getByRole('button', { name: '全部删除' }).click();
	await page.getByRole('button', { name: '确定全部删除' }).click();
	await expect(page.getByText(/^已全部删除/)).toBeVisible();
	await expect(page.getByRole('heading', { name: '还没有收藏' })).toBeVisible();
	for (const store of ['saved', 'viewed', 'subjects', 'proofs'] as const) {
		expect(await readStore(page, store), store).toEqual({});
	}
});

test('without script the page says that it needs it, and that nothing is lost', async ({
	browser,
	baseURL,
}) => {
	const plain = await browser.newPage({ javaScriptEnabled: false, locale: 'zh-CN' });
	await plain.goto(`${baseURL}/saved`);
	await expect(plain.getByText(/程序（JavaScript）.*存着的不会丢/)).toBeVisible();
	await plain.goto(`${baseURL}/en/saved`);
	await expect(plain.getByText(/nothing that is saved is lost/)).toBeVisible();
	await plain.close();
});

test('where nothing opens without a network, an empty list promises only what is kept', async ({
	page,
	context,
}) => {
	const promise = page.getByText(/没有网络时也能拿出来看/);
	await openSaved(page);
	await expect(promise).toBeVisible();
	// As in private windows of some browsers, and in some apps.
	await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
	await openSaved(page);
	await expect(page.getByText(/这个浏览器没有网络时打不开本站/)).toBeVisible();
	await expect(promise).toHaveCount(0);
});

test('privacy says what lies on the device and that it stays there', async ({ page }) => {
	await page.goto('/privacy');
	await expect(page.getByText(/收藏、备注和最近看过的名单不会上传/)).toBeVisible();
});
