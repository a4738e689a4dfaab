// The keyboard alone, from end to end of the pages that people need most: WCAG 2.1.1, 2.1.2, 2.4.3,
// 2.4.7, 2.4.11; 互联网网站适老化通用设计规范: 全程键盘.
import { expect, test } from './fixtures.ts';
import { isAfter, walkByKeyboard } from './keyboard-walk.ts';
import { findSample } from './sample.ts';

type Request = Parameters<typeof findSample>[0];

const places = [
	{ name: 'home', path: async () => '/' },
	{ name: 'results', path: async () => '/search?q=养老' },
	{ name: 'nothing found', path: async () => '/search?q=查无此名' },
	{
		name: 'subject',
		path: async (request: Request) => `/e/${(await findSample(request, '养老')).uscc}`,
	},
	{
		name: 'subject in elder mode',
		path: async (request: Request) => `/e/${(await findSample(request, '养老')).uscc}?view=elder`,
	},
	{ name: 'help', path: async () => '/help' },
	{ name: 'search of the help', path: async () => '/help?q=修复' },
	{ name: 'meanings', path: async () => '/help/meanings' },
	{
		name: 'days of a repair',
		path: async () => '/help/repair?year=2026&month=1&day=31&severity=general',
	},
] as const;

const sizes = [
	{ width: 360, height: 740 },
	{ width: 1280, height: 800 },
	// 1280 × 1024 at 400 %: the smallest window in which nothing may be hidden.
	{ width: 320, height: 256 },
] as const;

for (const { name, path } of places) {
	test(`${name}: everything is reached in the order in which it is seen, with a focus that is seen`, async ({
		page,
		request,
	}) => {
		const address = await path(request);
		for (const size of sizes) {
			const at = `${size.width} px`;
			await page.setViewportSize(size);
			// With its program at work, which may put a line on the page.
			await page.goto(address, { waitUntil: 'networkidle' });
			const { targets, steps } = await walkByKeyboard(page);
			const reached = new Set(steps.map(({ index }) => index));
			expect(
				targets.filter((_, index) => !reached.has(index)),
				`not reached at ${at}`,
			).toEqual([]);
			expect(steps.length, `reached twice at ${at}`).toBe(
				reached.size + steps.filter(({ index }) => index < 0).length - (reached.has(-1) ? 1 : 0),
			);
			for (const [index, step] of steps.entries()) {
				expect(step.isOutlined, `focus is not seen at ${at}: ${step.words}`).toBe(true);
				expect(step.isUncovered, `focus is covered at ${at}: ${step.words}`).toBe(true);
				const next = steps[index + 1];
				if (next === undefined) continue;
				expect(isAfter(step, next), `at ${at}, ${step.words} → ${next.words}`).toBe(true);
			}
		}
	});
}

test('nothing holds the keyboard: what was reached forwards is left backwards', async ({
	page,
}) => {
	for (const address of ['/', '/help/repair']) {
		await page.goto(address);
		const { steps } = await walkByKeyboard(page);
		await page.goto(address);
		for (const _ of steps) await page.keyboard.press('Tab');
		for (const [index] of steps.entries()) {
			if (index === steps.length - 1) break;
			const before = await page.evaluate(() => document.activeElement?.outerHTML);
			await page.keyboard.press('Shift+Tab');
			expect(await page.evaluate(() => document.activeElement?.outerHTML)).not.toBe(before);
		}
		await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
	}
});
