// On English pages lists, registers and places have their English names; the Chinese name of a list stands
// beside it, in its own language, and what an authority wrote stays as it is.
import type { RecordPage, Subject, SubjectPage } from '@zhixin/api-client';
import { acceptsEnglishNames } from '../../api-client/src/contract/english-names.ts';
import { readStore } from './device.ts';
import { expect, test } from './fixtures.ts';
import { findListed } from './sample.ts';

test.use({ expectedErrors: /ERR_INTERNET_DISCONNECTED|Failed to (fetch|load)|Load failed/ });

/** As a page asks. */
const headers = { accept: acceptsEnglishNames };

test('a list is named in English with its Chinese name beside it, also without a network', async ({
	page,
	context,
	request,
}) => {
	const { uscc, id } = await findListed(request);
	const answer = await request.get(`/api/v1/subjects/${uscc}/records`, { headers });
	const listed = ((await answer.json()) as RecordPage).items.find((item) => item.id === id);
	const { title = '', englishTitle = '' } = listed ?? {};
	expect(englishTitle).toMatch(/^[A-Z][a-z]/);
	const heading = page.getByRole('heading', { level: 3 }).filter({ hasText: englishTitle });
	const isNamed = async () => {
		await expect(heading).toContainText(`Serious dishonesty · ${englishTitle} ${title}`);
		await expect(heading.locator('[lang="zh-CN"]')).toHaveText(title);
		await expect(page.getByRole('main').getByText(englishTitle).first()).toBeVisible();
	};
	await page.goto(`/en/e/${uscc}`);
	await isNamed();
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await page.reload();
	await expect.poll(async () => Object.keys(await readStore(page, 'subjects'))).toContain(uscc);
	await context.setOffline(true);
	await page.goto(`/en/e/${uscc}`);
	await expect(page.getByText(/^Offline, data as of /)).toBeVisible();
	await isNamed();
	await page.goto(`/e/${uscc}`);
	await expect(page.getByRole('main')).not.toContainText(englishTitle);
});

test('a place is told in English among results, in facts and in filters; in Chinese it is not', async ({
	page,
	request,
}) => {
	const found = await request.get('/api/v1/subjects?q=养老', { headers });
	const { items } = (await found.json()) as SubjectPage;
	const [one] = items;
	if (one?.region.englishName === undefined) throw new Error('a place without an English name');
	const { name, englishName } = one.region;
	const subject = (await (await request.get(`/api/v1/subjects/${one.uscc}`)).json()) as Subject;
	await page.goto('/en/search?q=养老');
	const result = page.getByRole('article').filter({ hasText: one.name }).first();
	await expect(result).toContainText(englishName);
	await expect(result).not.toContainText(name);
	await page.goto(`/en/e/${one.uscc}`);
	const division = page.getByRole('definition').filter({ hasText: englishName });
	await expect(division).toHaveText(englishName);
	await expect(division.locator('[lang]')).toHaveCount(0);
	// The address is what the business registered.
	if (subject.address !== null) {
		await expect(page.getByText(subject.address)).toHaveAttribute('lang', 'zh-CN');
	}
	await page.goto(`/en/search?q=养老&region=${one.region.code}`);
	await expect(page.getByRole('link', { name: new RegExp(englishName) })).toBeVisible();
	await page.goto('/en/plus/elder-care');
	const choice = page.getByRole('combobox').getByRole('option', { name: englishName, exact: true });
	await expect(choice).toHaveAttribute('value', one.region.code);
	await expect(choice).not.toHaveAttribute('lang');
	await page.goto(`/e/${one.uscc}`);
	await expect(page.getByRole('main')).toContainText(name);
	await expect(page.getByRole('main')).not.toContainText(englishName);
});
