// Type-ahead: a combobox after the WAI-ARIA Authoring Practices that helps when it can and is never
// in the way.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { SuggestionList } from '@zhixin/api-client';
import { expect, failedLoad, test } from './fixtures.ts';
import { searchField } from './search-field.ts';

// Answers that are changed on their way must come from the network, not from the worker.
test.use({ serviceWorkers: 'block' });

const suggestions = '**/api/v1/suggestions?*';
const options = (page: Page) => page.getByRole('listbox').getByRole('option');

/** Types as a person does, once the script is there to hear it. */
async function type(page: Page, text: string): Promise<void> {
	await expect(searchField(page)).toHaveRole('combobox');
	await searchField(page).pressSequentially(text);
}

/** What the server was asked for, in order; the answers are its own. */
async function listenToAsked(page: Page): Promise<(string | null)[]> {
	const asked: (string | null)[] = [];
	await page.route(suggestions, (route) => {
		asked.push(new URL(route.request().url()).searchParams.get('q'));
		return route.continue();
	});
	return asked;
}

test('the keyboard walks the list, and Enter opens what is chosen', async ({ page }) => {
	await page.goto('/');
	const field = searchField(page);
	await type(page, '养老');
	await expect(options(page).first()).toBeVisible();
	await expect(field).toHaveAttribute('aria-expanded', 'true');
	await expect(field).not.toHaveAttribute('aria-activedescendant');
	const count = await options(page).count();
	await expect(page.getByText(`${count} 条建议`)).toBeAttached();
	const chosen = (index: number) =>
		expect(options(page).nth(index)).toHaveAttribute('aria-selected', 'true');
	for (const [key, index] of [
		['ArrowDown', 0],
		['ArrowDown', 1],
		['ArrowUp', 0],
		['ArrowUp', count - 1],
		['ArrowDown', 0],
	] as const) {
		await field.press(key);
		await chosen(index);
		const id = await options(page).nth(index).getAttribute('id');
		await expect(field).toHaveAttribute('aria-activedescendant', id ?? '');
	}
	await field.press('End');
	await expect(page.getByRole('option', { selected: true })).toHaveCount(0);
	await expect(field).toHaveValue('养老');
	await expect(field).toBeFocused();
	await field.press('ArrowDown');
	const href = await options(page).first().getAttribute('href');
	await field.press('Enter');
	await expect(page).toHaveURL(href ?? '');
});

test('Enter without a choice searches for what was typed', async ({ page }) => {
	await page.goto('/');
	await type(page, '养老');
	await expect(options(page).first()).toBeVisible();
	await searchField(page).press('Enter');
	await expect(page).toHaveURL(/\/search\?q=/);
	await expect(searchField(page)).toHaveValue('养老');
	await expect(page.getByRole('article').first()).toBeVisible();
	await expect(page.getByRole('listbox')).toBeHidden();
});

test('Escape closes, then clears; the arrow opens again', async ({ page }) => {
	await page.goto('/');
	const field = searchField(page);
	await type(page, '养老');
	await expect(options(page).first()).toBeVisible();
	await field.press('Escape');
	await expect(page.getByRole('listbox')).toBeHidden();
	await expect(field).toHaveAttribute('aria-expanded', 'false');
	await expect(field).toHaveValue('养老');
	await field.press('ArrowDown');
	await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
	await field.press('Escape');
	await field.press('Escape');
	await expect(field).toHaveValue('');
});

test('a tap opens a subject, and leaving the field closes the list', async ({ page }) => {
	await page.goto('/');
	await type(page, '养老');
	await expect(options(page).first()).toBeVisible();
	await page.getByRole('heading', { level: 1 }).click();
	await expect(page.getByRole('listbox')).toBeHidden();
	await searchField(page).press('ArrowDown');
	const href = await options(page).nth(1).getAttribute('href');
	await options(page).nth(1).click();
	await expect(page).toHaveURL(href ?? '');
});

test('one request follows a text, when the typing rests', async ({ page }) => {
	await page.goto('/');
	const asked = await listenToAsked(page);
	await type(page, '养老服务');
	await expect(options(page).first()).toBeVisible();
	expect(asked.at(-1)).toBe('养老服务');
	expect(asked.length).toBeLessThan(5);
});

test('an answer that comes late is cancelled and never shown', async ({ page }) => {
	const late: SuggestionList = {
		items: [
			{
				uscc: '91369900MA0DEMA17N',
				name: '迟到的答案',
				match: { field: 'name', text: '迟到的答案', highlights: [], reason: 'part' },
			},
		],
	};
	await page.goto('/');
	const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
	await page.route(suggestions, async (route) => {
		const q = new URL(route.request().url()).searchParams.get('q');
		if (q !== '养老') return route.continue();
		await answered;
		await route.fulfill({ json: late }).catch(() => undefined);
	});
	const cancelled = page.waitForEvent('requestfailed', (request) =>
		request.url().includes('/suggestions?'),
	);
	const asking = page.waitForRequest(suggestions);
	await type(page, '养老');
	await asking;
	await type(page, '院');
	await cancelled;
	answer();
	await expect(options(page).first()).toBeVisible();
	await expect(page.getByText('迟到的答案')).toHaveCount(0);
});

test('nothing is asked while an input method is at work', async ({ page }) => {
	await page.goto('/');
	const asked = await listenToAsked(page);
	const field = searchField(page);
	await expect(field).toHaveRole('combobox');
	await field.focus();
	const compose = (steps: readonly string[], ends: boolean) =>
		field.evaluate(
			(input: HTMLInputElement, { steps, ends }) => {
				input.dispatchEvent(new CompositionEvent('compositionstart'));
				for (const step of steps) {
					input.value = step;
					input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
				}
				const enter = { key: 'Enter', bubbles: true, cancelable: true, isComposing: true };
				const arrow = { ...enter, key: 'ArrowDown' };
				for (const key of [arrow, enter]) input.dispatchEvent(new KeyboardEvent('keydown', key));
				if (ends) input.dispatchEvent(new CompositionEvent('compositionend'));
			},
			{ steps, ends },
		);
	await compose(['ya', 'yang', "yang'lao"], false);
	await page.waitForTimeout(600);
	expect(asked).toEqual([]);
	await compose(['养老'], true);
	await expect(options(page).first()).toBeVisible();
	expect(asked).toEqual(['养老']);
	await expect(page).toHaveURL('/');
});

test('a number that may become a person’s is not sent while it is typed', async ({ page }) => {
	await page.goto('/');
	const asked = await listenToAsked(page);
	await type(page, '11010519491231002X');
	await page.waitForTimeout(600);
	expect(asked.filter((q) => (q ?? '').length > 6)).toEqual([]);
	await expect(searchField(page)).toHaveValue('11010519491231002X');
});

test.describe('an API that fails', () => {
	test.use({ expectedErrors: failedLoad });

	for (const [what, answer] of [
		['answers 503', { status: 503, body: '' }],
		['answers nonsense', { status: 200, body: '<html>' }],
	] as const) {
		test(`and ${what} leaves a field that searches`, async ({ page }) => {
			await page.goto('/');
			const failed = page.waitForResponse(suggestions);
			await page.route(suggestions, (route) => route.fulfill(answer));
			await type(page, '养老');
			await failed;
			await expect(page.getByRole('listbox')).toBeHidden();
			await searchField(page).press('Enter');
			await expect(page.getByRole('article').first()).toBeVisible();
		});
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('it is a search field and nothing more', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('searchbox', { name: '查一家机构' }).fill('养老');
		await page.getByRole('button', { name: '查询' }).click();
		await expect(page.getByRole('article').first()).toBeVisible();
	});
});

for (const [language, address, words] of [
	['zh-CN', '/', /条建议/],
	['en', '/en', /suggestions, use the up and down arrow keys/],
] as const) {
	test(`the open list in ${language}: announced, axe, targets, width, nothing moves`, async ({
		page,
	}) => {
		for (const [width, height] of [
			[320, 640],
			[360, 740],
			[1280, 800],
		] as const) {
			await page.setViewportSize({ width, height });
			await page.goto(address);
			const button = page.getByRole('button', { name: /^(查询|Look up)$/ });
			await expect(searchField(page)).toHaveRole('combobox');
			const heightOfPage = () => page.evaluate(() => document.documentElement.scrollHeight);
			const before = await heightOfPage();
			await type(page, '养老');
			await expect(options(page).first()).toBeVisible();
			await expect(page.getByRole('status').filter({ hasText: words })).toBeAttached();
			expect(await heightOfPage()).toBe(before);
			// Not covered: the button takes a press where it stands.
			await button.click({ trial: true });
			for (const option of await options(page).all()) {
				expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
			}
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(overflow, `sideways scroll at ${width} px`).toBeLessThanOrEqual(0);
			await searchField(page).press('ArrowDown');
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
			}
		}
	});
}

test('a page that is only read loads no script for suggestions', async ({ page }) => {
	const scripts: string[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() === 'script') scripts.push(response.url());
	});
	await page.goto('/', { waitUntil: 'networkidle' });
	const before = scripts.length;
	await searchField(page).focus();
	await expect.poll(() => scripts.length).toBeGreaterThan(before);
});
