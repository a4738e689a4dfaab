// Saving a business by its button: kept over a reload, taken out and brought back, in its place.
import { readStore, writeStore } from './device.ts';
import { expect, test } from './fixtures.ts';
import {
	findTwo,
	refusedRequests,
	saveBusiness,
	saveButton,
	untilWorkerAnswers,
} from './saving.ts';

test.use({ expectedErrors: refusedRequests });

test('the row of actions stays as it is when one is saved and when its address is shared', async ({
	page,
	context,
	request,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const [one] = await findTwo(request);
	await page.goto(`/e/${one.uscc}`);
	await untilWorkerAnswers(page);
	const [print, below] = [
		page.getByRole('button', { name: '打印' }),
		page.getByRole('heading', { name: '信用信息' }),
	];
	const places = async () => [await print.boundingBox(), await below.boundingBox()];
	const before = await places();
	await saveButton(page).click();
	await expect(saveButton(page)).toHaveText(/^\s*已收藏/);
	await expect(
		page.getByRole('status').filter({ hasText: '已收藏，没有网络也能打开。' }),
	).toBeVisible();
	expect(await places()).toEqual(before);
	await page.getByRole('button', { name: '分享' }).click();
	await expect(page.getByText(/^链接已复制/)).toBeVisible();
	await expect(page.getByText('已收藏，没有网络也能打开。')).toHaveCount(0);
	expect(await places()).toEqual(before);
});

test('pressed again the button takes it out, and once more brings it back with its note', async ({
	page,
	request,
}) => {
	const [one] = await findTwo(request);
	await saveBusiness(page, one);
	await writeStore(page, 'saved', {
		[one.uscc]: { ...((await readStore(page, 'saved'))[one.uscc] as object), note: '押金三百' },
	});
	await saveButton(page).click();
	await expect(page.getByText('已取消收藏。')).toBeVisible();
	expect(await readStore(page, 'saved')).toEqual({});
	await saveButton(page).click();
	await expect(saveButton(page)).toHaveAccessibleName(/^已收藏/);
	expect(await readStore(page, 'saved')).toMatchObject({ [one.uscc]: { note: '押金三百' } });
});

test('asks the browser to keep it at the first save, and never again', async ({
	page,
	request,
}) => {
	await page.addInitScript(() => {
		const asked = { times: 0 };
		Object.assign(globalThis, { asked });
		navigator.storage.persist = async () => {
			asked.times += 1;
			return true;
		};
	});
	const times = () =>
		page.evaluate(() => (globalThis as never as { asked: { times: number } }).asked.times);
	const [one, other] = await findTwo(request);
	await saveBusiness(page, one);
	expect(await times()).toBe(1);
	await saveBusiness(page, other);
	expect(await times()).toBe(0);
});
