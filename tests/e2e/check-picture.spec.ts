// A picture of a badge in every way that people give one: by keyboard, pasted, dropped, and as large
// as the largest camera of a phone makes it.
import type { Page } from '@playwright/test';
import { findHolder } from './badge-holder.ts';
import { expect, test } from './fixtures.ts';
import { pngOf } from './picture-of-code.ts';

const answer = (page: Page) =>
	page.getByRole('region', { name: '核验的结果' }).getByRole('heading', { level: 2 });

/** Gives a picture to the page as the clipboard or a dragging hand does. */
async function hand(page: Page, kind: 'paste' | 'drop', picture: Buffer): Promise<void> {
	await page.evaluate(
		({ kind, bytes }) => {
			const data = new DataTransfer();
			const content = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
			data.items.add(new File([content], 'badge.png', { type: 'image/png' }));
			const event =
				kind === 'paste'
					? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
					: new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
			document.body.dispatchEvent(event);
			if (!event.defaultPrevented) throw new Error('the browser would have left the page');
		},
		{ kind, bytes: picture.toString('base64') },
	);
}

for (const kind of ['paste', 'drop'] as const) {
	test(`a picture is read by ${kind}`, async ({ page, request, baseURL }) => {
		const { uscc, name } = await findHolder(request);
		await page.goto('/check');
		await expect(page.getByLabel('选一张图片')).toBeVisible();
		await hand(page, kind, pngOf(`${baseURL}/v/${uscc}`, 600));
		await expect(answer(page)).toContainText(`标识是真的，属于${name}`);
	});
}

test('a picture of fifty megapixels is read, and the page stays alive meanwhile', async ({
	page,
	request,
	baseURL,
}) => {
	const { uscc, name } = await findHolder(request);
	await page.goto('/check');
	await page.evaluate(() => {
		const frames = { longest: 0, last: performance.now() };
		Object.assign(globalThis, { frames });
		const look = (at: number) => {
			frames.longest = Math.max(frames.longest, at - frames.last);
			frames.last = at;
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	const begun = Date.now();
	await page.getByLabel('选一张图片').setInputFiles({
		name: 'large.png',
		mimeType: 'image/png',
		buffer: pngOf(`${baseURL}/v/${uscc}`, 7_072),
	});
	await expect(answer(page)).toContainText(`标识是真的，属于${name}`);
	const { longest } = await page.evaluate(
		() => (globalThis as never as { frames: { longest: number } }).frames,
	);
	test.info().annotations.push({
		type: 'measured',
		description: `${Date.now() - begun} ms, longest frame ${Math.round(longest)} ms`,
	});
});

test('everything can be done with the keyboard', async ({ page, request }) => {
	const { uscc, name } = await findHolder(request);
	await page.goto('/check');
	const reached = async () => page.evaluate(() => document.activeElement?.id ?? '');
	for (let presses = 0; presses < 20 && (await reached()) !== 'q'; presses += 1) {
		await page.keyboard.press('Tab');
	}
	await page.keyboard.type(uscc);
	for (let presses = 0; presses < 5; presses += 1) {
		await page.keyboard.press('Tab');
		if (
			await page
				.getByRole('button', { name: '核验' })
				.evaluate((one) => one === document.activeElement)
		)
			break;
	}
	await page.keyboard.press('Enter');
	await expect(answer(page)).toContainText(`标识是真的，属于${name}`);
	for (let presses = 0; presses < 20 && (await reached()) !== 'file'; presses += 1) {
		await page.keyboard.press('Tab');
	}
	expect(await reached()).toBe('file');
});
