// What was saved, carried to another device in a file.
import { findHolder } from './badge-holder.ts';
import { readStore, textOf } from './device.ts';
import { expect, test } from './fixtures.ts';
import {
	noteField,
	openSaved,
	refusedRequests,
	saveBusiness,
	savedNames,
	untilWorkerAnswers,
} from './saving.ts';

test.use({ expectedErrors: refusedRequests });

test('a file takes it to another device: notes are merged, facts come from the register', async ({
	page,
	request,
	browser,
	baseURL,
}) => {
	const holder = await findHolder(request);
	await saveBusiness(page, holder);
	await expect
		.poll(async () => Object.keys(await readStore(page, 'proofs')))
		.toContain(holder.uscc);
	await openSaved(page);
	await noteField(page, holder.name).fill('押金三百');
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
	await untilWorkerAnswers(there);
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
	await expect(savedNames(there)).toHaveText([holder.name]);
	await noteField(there, holder.name).fill('老板姓王');
	await expect(there.getByText('备注已存')).toBeVisible();
	await take(JSON.stringify(file));
	await expect(there.getByText('导入了 0 家，1 家原来就有。')).toBeVisible();
	await expect(noteField(there, holder.name)).toHaveValue('老板姓王\n押金三百');
	await other.close();
});
