// What becomes of notes and files where two tabs, two devices or two versions of the site meet.
import type { Page } from '@playwright/test';
import { findHolder } from './badge-holder.ts';
import { readStore } from './device.ts';
import { expect, test } from './fixtures.ts';
import { noteField, untilWorkerAnswers } from './saving.ts';

const take = (page: Page, content: object) =>
	page.getByLabel('导入文件').setInputFiles({
		name: 'saved.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(content)),
	});
const file = (items: object[], version = 1) => ({ format: 'zhixin-saved', version, items });
const savedAt = '2026-11-26T01:00:00.000Z';

test('what is noted of one that another tab removed stays in its field, and can be saved again', async ({
	page,
	context,
	request,
}) => {
	const { uscc, name } = await findHolder(request);
	await page.goto('/saved');
	await untilWorkerAnswers(page);
	await take(page, file([{ uscc, savedAt, note: '押金三百' }]));
	await expect(noteField(page, name)).toHaveValue('押金三百');
	// Not read again meanwhile: a second earlier or later the line would be gone before it is typed.
	await page.evaluate(() => {
		for (let timer = 0; timer < 10_000; timer += 1) clearInterval(timer);
	});
	const other = await context.newPage();
	await other.goto('/saved');
	await other.getByRole('button', { name: `删除${name}` }).click();
	await expect.poll(() => readStore(other, 'saved')).toEqual({});
	await other.close();
	await noteField(page, name).fill('押金三百，发票已拿');
	await expect(page.getByText(/^没有存下：这一家已从收藏里删掉/)).toBeVisible();
	await expect(page.getByText('备注已存')).toHaveCount(0);
	expect(await readStore(page, 'saved')).toEqual({});
	await page.getByRole('button', { name: '重新收藏，连同备注' }).click();
	await expect(page.getByText('备注已存')).toBeVisible();
	await expect(noteField(page, name)).toHaveValue('押金三百，发票已拿');
	expect(await readStore(page, 'saved')).toMatchObject({ [uscc]: { note: '押金三百，发票已拿' } });
});

test('one from a file that was looked at before is read whole: its name, and its badge', async ({
	page,
	request,
}) => {
	const { uscc, name } = await findHolder(request);
	await page.goto(`/e/${uscc}`);
	await untilWorkerAnswers(page);
	await page.goto(`/e/${uscc}`);
	await expect.poll(async () => Object.keys(await readStore(page, 'subjects'))).toEqual([uscc]);
	await page.goto('/saved');
	await take(page, file([{ uscc, savedAt, note: '' }]));
	const saved = page.getByRole('region', { name: '收藏的' });
	await expect(saved.getByRole('heading', { level: 3 })).toHaveText(name);
	await expect(saved.getByRole('link', { name: '核验它的标识' })).toBeVisible();
});

test('two long notes of one business become one that goes into a file and out of it', async ({
	page,
	request,
}) => {
	const { uscc, name } = await findHolder(request);
	await page.goto('/saved');
	await untilWorkerAnswers(page);
	for (const letter of ['a', 'b']) {
		await take(page, file([{ uscc, savedAt, note: letter.repeat(3_000) }]));
	}
	const both = `${'a'.repeat(3_000)}\n${'b'.repeat(3_000)}`;
	await expect(noteField(page, name)).toHaveValue(both);
	await page.getByRole('button', { name: `删除${name}` }).click();
	await take(page, file([{ uscc, savedAt, note: both }]));
	await expect(page.getByText('导入了 1 家，0 家原来就有。')).toBeVisible();
	await expect(noteField(page, name)).toHaveValue(both);
});

test('a file of a later version is called that, with what to do', async ({ page }) => {
	await page.goto('/saved');
	await take(page, file([], 2));
	await expect(
		page.getByText(/^这个文件是本站更新的版本存的.+换上新版本，然后导入。/),
	).toBeVisible();
});
