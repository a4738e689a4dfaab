// What was saved and viewed on one device: kept over a reload, taken out and put back, carried in a file.
// What a browser refuses is said, and takes nothing with it.
import AxeBuilder from '@axe-core/playwright';
import type { APIRequestContext, Page } from '@playwright/test';
import { findHolder } from './badge-holder.ts';
import { readStore, textOf, writeStore } from './device.ts';
import { expect, test } from './fixtures.ts';
import { findSample } from './sample.ts';

test.use({
	expectedErrors:
		/Failed to load resource: (the server responded|net::ERR_(?:INTERNET_DISCONNECTED|FAILED))/,
});

const button = (page: Page) => page.getByRole('button', { name: /^(已)?收藏/ });
const note = (page: Page, name: string) => page.getByRole('textbox', { name: `给${name}的备注` });
const names = (page: Page) =>
	page.getByRole('region', { name: '收藏的' }).getByRole('heading', { level: 3 });

interface Business {
	uscc: string;
	name: string;
}

async function controlled(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

async function save(page: Page, { uscc }: Business): Promise<void> {
	await page.goto(`/e/${uscc}`);
	await controlled(page);
	await button(page).click();
	await expect(page.getByText('已收藏，没有网络也能打开。')).toBeVisible();
}

async function openSaved(page: Page): Promise<void> {
	await page.goto('/saved');
	await expect(page.getByRole('heading', { name: '最近看过' })).toBeVisible();
}

async function findTwo(request: APIRequestContext): Promise<[Business, Business]> {
	const answer = await request.get('/api/v1/subjects?q=养老&limit=2');
	const { items } = (await answer.json()) as { items: [Business, Business] };
	return items;
}

test('saves with the keyboard, keeps a note over a reload, lists the newest first or last', async ({
	page,
	request,
}) => {
	const [one, other] = await findTwo(request);
	await page.goto(`/e/${one.uscc}`);
	await controlled(page);
	await button(page).focus();
	await page.keyboard.press('Space');
	await expect(button(page)).toHaveAccessibleName(/^已收藏/);
	await expect(page.getByText('已收藏，没有网络也能打开。')).toBeVisible();
	await save(page, other);
	await openSaved(page);
	await expect(names(page)).toHaveText([other.name, one.name]);
	await page.getByRole('combobox', { name: '排序' }).selectOption('最早收藏的在前');
	await expect(names(page)).toHaveText([one.name, other.name]);
	await note(page, one.name).fill('押金三百，发票已拿');
	await expect(page.getByText('备注已存')).toBeVisible();
	await page.reload();
	await expect(note(page, one.name)).toHaveValue('押金三百，发票已拿');
	await expect(page.getByText(/本站在这台设备上约占 .*B。/)).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test('the row of actions stays as it is when one is saved and when its address is shared', async ({
	page,
	context,
	request,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const [one] = await findTwo(request);
	await page.goto(`/e/${one.uscc}`);
	await controlled(page);
	const [print, below] = [
		page.getByRole('button', { name: '打印' }),
		page.getByRole('heading', { name: '信用信息' }),
	];
	const places = async () => [await print.boundingBox(), await below.boundingBox()];
	const before = await places();
	await button(page).click();
	await expect(button(page)).toHaveText(/^\s*已收藏/);
	await expect(
		page.getByRole('status').filter({ hasText: '已收藏，没有网络也能打开。' }),
	).toBeVisible();
	expect(await places()).toEqual(before);
	await page.getByRole('button', { name: '分享' }).click();
	await expect(page.getByText(/^链接已复制/)).toBeVisible();
	await expect(page.getByText('已收藏，没有网络也能打开。')).toHaveCount(0);
	expect(await places()).toEqual(before);
});

test('home lists what was viewed with its time, saved ones are a link, and forgets when told to', async ({
	page,
	request,
}) => {
	const [one, other] = await findTwo(request);
	await page.goto('/');
	await expect(page.getByRole('heading', { name: /最近看过/ })).toHaveCount(0);
	await save(page, one);
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
	await expect(names(page)).toHaveText([one.name]);
	expect(Object.keys(await readStore(page, 'subjects'))).toEqual([one.uscc]);
});

test('one that is removed can be put back with its note, by keyboard and without hurry', async ({
	page,
	request,
}) => {
	const [one] = await findTwo(request);
	await save(page, one);
	await page.goto('/saved?view=elder');
	await note(page, one.name).fill('押金三百');
	await expect(page.getByText('备注已存')).toBeVisible();
	await page.clock.install();
	await page.getByRole('button', { name: `删除${one.name}` }).press('Enter');
	const undo = page.getByRole('button', { name: '撤销' });
	await expect(undo).toBeFocused();
	expect(await readStore(page, 'saved')).toEqual({});
	await page.clock.fastForward('01:00:00');
	await expect(page.locator('dialog[open], [role=dialog]')).toHaveCount(0);
	await undo.press('Enter');
	await expect(note(page, one.name)).toHaveValue('押金三百');
	await expect(page.getByRole('button', { name: `删除${one.name}` })).toBeFocused();
});

test('pressed again the button takes it out, and once more brings it back with its note', async ({
	page,
	request,
}) => {
	const [one] = await findTwo(request);
	await save(page, one);
	await writeStore(page, 'saved', {
		[one.uscc]: { ...((await readStore(page, 'saved'))[one.uscc] as object), note: '押金三百' },
	});
	await button(page).click();
	await expect(page.getByText('已取消收藏。')).toBeVisible();
	expect(await readStore(page, 'saved')).toEqual({});
	await button(page).click();
	await expect(button(page)).toHaveAccessibleName(/^已收藏/);
	expect(await readStore(page, 'saved')).toMatchObject({ [one.uscc]: { note: '押金三百' } });
});

test('deletes everything, after asking in its place', async ({ page, request }) => {
	const [one] = await findTwo(request);
	await save(page, one);
	await openSaved(page);
	await page.getByRole('button', { name: '全部删除' }).click();
	await expect(page.getByText(/^收藏、备注和最近看过的都会删掉/)).toBeFocused();
	await page.getByRole('button', { name: '不删' }).click();
	await expect(names(page)).toHaveText([one.name]);
	await page.getByRole('button', { name: '全部删除' }).click();
	await page.getByRole('button', { name: '确定全部删除' }).click();
	await expect(page.getByText(/^已全部删除/)).toBeVisible();
	await expect(page.getByRole('heading', { name: '还没有收藏' })).toBeVisible();
	for (const store of ['saved', 'viewed', 'subjects', 'proofs'] as const) {
		expect(await readStore(page, store), store).toEqual({});
	}
});

test('a file takes it to another device: notes are merged, facts come from the register', async ({
	page,
	request,
	browser,
	baseURL,
}) => {
	const holder = await findHolder(request);
	await save(page, holder);
	await expect
		.poll(async () => Object.keys(await readStore(page, 'proofs')))
		.toContain(holder.uscc);
	await openSaved(page);
	await note(page, holder.name).fill('押金三百');
	await expect(page.getByText('备注已存')).toBeVisible();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: '存成文件' }).click();
	const download = await saving;
	expect(download.suggestedFilename()).toMatch(/^zhixin-\d{4}-\d\d-\d\d\.json$/);
	const file = JSON.parse(await textOf(download));
	expect(file.items).toMatchObject([{ uscc: holder.uscc, name: holder.name, note: '押金三百' }]);
	expect(file.items[0].subject.name).toBe(holder.name);
	expect(file.items[0].credential).toMatch(/^eyJ/);

	const other = await browser.newContext({ locale: 'zh-CN', ...(baseURL && { baseURL }) });
	const there = await other.newPage();
	await there.goto('/saved');
	await controlled(there);
	file.items.push({ uscc: '91350100M000100Y4A', savedAt: file.exportedAt, note: '' }, { note: 1 });
	file.items[0].name = '冒名的机构';
	const take = (content: string) =>
		there.getByLabel('导入文件').setInputFiles({
			name: 'saved.json',
			mimeType: 'application/json',
			buffer: Buffer.from(content),
		});
	await take('{"items":');
	await expect(there.getByText(/^这个文件不是从本站的收藏存出来的/)).toBeVisible();
	await take(JSON.stringify(file));
	await expect(there.getByText('导入了 1 家，0 家原来就有。')).toBeVisible();
	await expect(there.getByText(/文件里第 2 条，统一社会信用代码不对/)).toBeVisible();
	await expect(there.getByText(/文件里第 3 条/)).toBeVisible();
	// The name in the file is not believed.
	await expect(names(there)).toHaveText([holder.name]);
	await note(there, holder.name).fill('老板姓王');
	await expect(there.getByText('备注已存')).toBeVisible();
	await take(JSON.stringify(file));
	await expect(there.getByText('导入了 0 家，1 家原来就有。')).toBeVisible();
	await expect(note(there, holder.name)).toHaveValue('老板姓王\n押金三百');
	await other.close();
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
	await save(page, one);
	expect(await times()).toBe(1);
	await save(page, other);
	expect(await times()).toBe(0);
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

test('privacy says what lies on the device and that it stays there', async ({ page }) => {
	await page.goto('/privacy');
	await expect(page.getByText(/收藏、备注和最近看过的名单不会上传/)).toBeVisible();
});

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
		await button(page).click();
		await expect(page.getByText(/^没有存下：浏览器不让本站/)).toBeVisible();
		await expect(button(page)).toHaveAccessibleName('收藏');
		await page.goto('/saved');
		await expect(page.getByRole('heading', { name: '现在读不出这台设备上的收藏' })).toBeVisible();
		await page.goto('/');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});

	test('once more room says so, and what was saved before is there', async ({ page, request }) => {
		const [one, other] = await findTwo(request);
		await save(page, one);
		await page.goto(`/e/${other.uscc}`);
		await page.evaluate(() => {
			IDBObjectStore.prototype.put = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		await button(page).click();
		await expect(page.getByText(/^没有存下：这台设备空间不够/)).toBeVisible();
		await expect(button(page)).toHaveAccessibleName('收藏');
		await openSaved(page);
		await expect(names(page)).toHaveText([one.name]);
	});

	test('to open what a newer build has made is named, and nothing of it is touched', async ({
		page,
		request,
	}) => {
		const [one] = await findTwo(request);
		await save(page, one);
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

test('rows that cannot be read go one by one; of a saved one its note stays', async ({
	page,
	request,
}) => {
	const [one, other] = await findTwo(request);
	await save(page, one);
	await writeStore(page, 'saved', {
		[other.uscc]: { note: '老板姓王', namedBy: 'nobody', savedAt: 7 },
		'91350100M000100Y4A': { note: 'no such code' },
		nothing: 'text',
	});
	await writeStore(page, 'viewed', { [other.uscc]: null });
	await writeStore(page, 'subjects', { [one.uscc]: { records: [{}] }, [other.uscc]: 7 });
	await openSaved(page);
	// What the register says is read again; the rest is what can still be read.
	await expect(names(page)).toHaveText([one.name, other.name]);
	await expect(note(page, other.name)).toHaveValue('老板姓王');
	expect(Object.keys(await readStore(page, 'saved')).sort()).toEqual([one.uscc, other.uscc].sort());
});

test('a row that is no entry costs nothing but itself, and no date is made up for it', async ({
	page,
	request,
}) => {
	const [one, other] = await findTwo(request);
	await save(page, one);
	const { [one.uscc]: whole } = await readStore(page, 'subjects');
	const { subject } = whole as { subject: object };
	const nameless = { ...(whole as object), uscc: other.uscc, subject: { ...subject, name: null } };
	await writeStore(page, 'subjects', {
		[one.uscc]: { ...(whole as object), at: 'yesterday' },
		[other.uscc]: nameless,
	});
	await writeStore(page, 'saved', { [other.uscc]: 'text' });
	await openSaved(page);
	await expect(names(page)).toHaveText([one.name, other.name]);
	await expect(page.getByRole('main')).not.toContainText('1970');
	await expect(page.getByText('收藏于')).toHaveCount(1);
});

test('where it cannot be read up to when the device is true, it begins anew and follows again', async ({
	page,
	request,
}) => {
	const [one] = await findTwo(request);
	await save(page, one);
	await writeStore(page, 'state', { following: { release: 'long ago', seq: 0, at: 'never' } });
	// The worker asks again after three seconds.
	await page.waitForTimeout(3_000);
	await page.goto('/about');
	const following = async () => {
		const { following: read } = await readStore(page, 'state');
		return read;
	};
	await expect
		.poll(following)
		.toMatchObject({ withdrawn: [], release: expect.not.stringContaining('long ago') });
	await expect(page.getByText(/^离线|没有回应/)).toHaveCount(0);
	expect(Object.keys(await readStore(page, 'saved'))).toEqual([one.uscc]);
});

test('what a former build kept in its cache is there after the update', async ({
	page,
	request,
	context,
}) => {
	const [one] = await findTwo(request);
	const ask = async (path: string) => (await request.get(`/api/v1/${path}`)).json();
	const at = new Date().toISOString();
	const release = await ask('release');
	const subject = await ask(`subjects/${one.uscc}`);
	const { items } = await ask(`subjects/${one.uscc}/records`);
	const rows = {
		[`/kept/subjects/${one.uscc}`]: { uscc: one.uscc, at, subject, records: items },
		'/kept/following': { release: release.id, seq: release.withdrawalSeq, withdrawn: [] },
	};
	// A page of this origin from which no worker comes.
	await page.route('**/blank', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>blank</title>' }),
	);
	await page.goto('/blank');
	await page.evaluate(async (given) => {
		const cache = await caches.open('kept');
		for (const [path, row] of Object.entries(given)) await cache.put(path, Response.json(row));
	}, rows);
	await page.goto('/about');
	await controlled(page);
	await expect.poll(async () => Object.keys(await readStore(page, 'subjects'))).toEqual([one.uscc]);
	expect(await page.evaluate(() => caches.has('kept'))).toBe(false);
	await context.setOffline(true);
	await page.goto('/saved');
	await expect(page.getByText(/^离线，数据截至/)).toBeVisible();
});
