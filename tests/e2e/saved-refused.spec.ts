// Where a browser refuses to store anything, or has no room: it is said, and takes nothing with it.
import { readStore } from './device.ts';
import { expect, test } from './fixtures.ts';
import { findSample } from './sample.ts';
import {
	findTwo,
	openSaved,
	refusedRequests,
	saveBusiness,
	saveButton,
	savedNames,
} from './saving.ts';

test.use({ expectedErrors: refusedRequests });

test.describe('a browser that refuses', () => {
	const refuseToOpen = () => {
		// As Firefox did in private windows: the request fails without a reason.
		indexedDB.open = () => {
			const request = new EventTarget() as IDBOpenDBRequest;
			const error = new DOMException('not here', 'InvalidStateError');
			Object.defineProperty(request, 'error', { value: error });
			queueMicrotask(() => request.dispatchEvent(new Event('error')));
			return request;
		};
	};

	test('to open its storage is named, and the record is read all the same', async ({
		page,
		request,
	}) => {
		const { uscc } = await findSample(request, '养老');
		await page.addInitScript(refuseToOpen);
		await page.goto(`/e/${uscc}`);
		await saveButton(page).click();
		await expect(page.getByText(/^没有存下：浏览器不让本站/)).toBeVisible();
		await expect(saveButton(page)).toHaveAccessibleName('收藏');
		await page.goto('/saved');
		await expect(page.getByRole('heading', { name: '现在读不出这台设备上的收藏' })).toBeVisible();
		await page.goto('/');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});

	test('once more room says so, and what was saved before is there', async ({ page, request }) => {
		const [one, other] = await findTwo(request);
		await saveBusiness(page, one);
		await page.goto(`/e/${other.uscc}`);
		await page.evaluate(() => {
			IDBObjectStore.prototype.put = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		await saveButton(page).click();
		await expect(page.getByText(/^没有存下：这台设备空间不够/)).toBeVisible();
		await expect(saveButton(page)).toHaveAccessibleName('收藏');
		await openSaved(page);
		await expect(savedNames(page)).toHaveText([one.name]);
	});

	test('to open what a newer build has made is named, and nothing of it is touched', async ({
		page,
		request,
	}) => {
		const [one] = await findTwo(request);
		await saveBusiness(page, one);
		await page.goto('/about');
		await page.evaluate(
			() =>
				new Promise<void>((resolve) => {
					const newer = indexedDB.open('zhixin', 99);
					newer.onsuccess = () => {
						newer.result.close();
						resolve();
					};
				}),
		);
		await page.goto('/saved');
		await expect(page.getByRole('heading', { name: '现在读不出这台设备上的收藏' })).toBeVisible();
		await page.goto(`/e/${one.uscc}`);
		await expect(page.getByRole('heading', { level: 1, name: one.name })).toBeVisible();
		expect(Object.keys(await readStore(page, 'saved'))).toEqual([one.uscc]);
	});
});
