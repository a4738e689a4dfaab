// From each build that is kept to the one of today, in one browser: nothing of two builds is mixed,
// nothing that was looked up is lost, and there is no network needed afterwards.
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type KeptBuild, keptBuildNames, readKeptBuild } from '../upgrade/kept-builds.ts';
import type { SwitchingSite } from '../upgrade/switching-site.ts';
import {
	expect,
	isWorkerWaiting,
	test,
	untilControlled,
	workerVersion,
} from '../upgrade/upgrade-test.ts';
import { readStore, textOf } from './device.ts';
import { keptName, keptUscc } from './kept-release.ts';
import { searchField } from './search-field.ts';

test.use({
	expectedErrors: /ERR_(?:INTERNET_DISCONNECTED|FAILED)|Failed to fetch|no-response|Load failed/,
});

const currentVersion = () =>
	(JSON.parse(readFileSync('build/client/_app/version.json', 'utf8')) as { version: string })
		.version;

async function openFormer(page: Page, site: SwitchingSite, build: KeptBuild): Promise<void> {
	site.serveFormer(build);
	await page.goto(site.origin);
	await untilControlled(page);
}

/** The only page is of today then: the worker of today takes over without a word. */
async function arriveToday(page: Page, site: SwitchingSite): Promise<void> {
	site.serveCurrent();
	await page.goto(`${site.origin}/about`);
	await expect.poll(() => workerVersion(page)).toBe(currentVersion());
}

/** As a person does it: the name into the field, the result pressed. */
async function lookUp(page: Page): Promise<void> {
	await searchField(page).fill('云栖甲');
	await searchField(page).press('Enter');
	await page.getByRole('article').getByRole('link', { name: keptName }).click();
	await expect(page.getByRole('heading', { level: 1, name: keptName })).toBeVisible();
	const former = `/kept/subjects/${keptUscc}`;
	const isKept = async () =>
		keptUscc in (await readStore(page, 'subjects')) ||
		(await page.evaluate(async (at) => (await caches.match(at)) !== undefined, former));
	await expect.poll(isKept).toBe(true);
}

/** What the shell holds, by path. */
const shellOf = (page: Page) =>
	page.evaluate(async () => {
		const name = (await caches.keys()).find((one) => one.startsWith('workbox-precache'));
		const keys = await (await caches.open(name ?? '')).keys();
		return keys.map(({ url }) => new URL(url).pathname);
	});

const isPart = (path: string) => path.startsWith('/_app/');
const isOfToday = (path: string) => existsSync(`build/client${path}`);

/** Builds from before businesses could be saved have no list to carry over. */
const knowsSaving = ({ files }: KeptBuild) => files['/saved?offline'] !== undefined;

const noteField = (page: Page) =>
	page.getByRole('textbox', { name: `给${keptName}的备注`, exact: true });

/** As a person does it: the business looked up and saved, a note written where the saved ones are. */
async function saveWithNote(page: Page, words: string): Promise<void> {
	await lookUp(page);
	await page.getByRole('button', { name: '收藏', exact: true }).click();
	await expect(page.getByText('已收藏，没有网络也能打开。')).toBeVisible();
	const doors = page.getByRole('navigation', { name: '常用' });
	await doors.getByRole('link', { name: '收藏' }).click();
	await noteField(page).fill(words);
	await expect(page.getByText('备注已存')).toBeVisible();
}

const formerParts = async (page: Page) =>
	(await shellOf(page)).filter((path) => isPart(path) && !isOfToday(path));

for (const name of keptBuildNames) {
	const build = readKeptBuild(name);

	test(`from ${name}: the new version comes, the shell is of one build, what was looked up stays`, async ({
		page,
		context,
		site,
	}) => {
		await openFormer(page, site, build);
		await lookUp(page);
		expect((await shellOf(page)).filter(isPart).every((path) => path in build.files)).toBe(true);

		await arriveToday(page, site);
		expect(await isWorkerWaiting(page)).toBe(false);
		expect((await shellOf(page)).filter(isPart).length).toBeGreaterThan(10);
		// A worker answers questions before it is done with taking over, and drops what was last.
		await expect.poll(() => formerParts(page)).toEqual([]);

		await context.setOffline(true);
		await page.goto(`${site.origin}/e/${keptUscc}`);
		await expect(page.getByRole('heading', { level: 1, name: keptName })).toBeVisible();
		await expect(page.getByText(/^离线，数据截至/)).toBeVisible();
		await page.goto(`${site.origin}/no-such-page`);
		await expect(page.getByRole('heading', { name: '没有网络' })).toBeVisible();
		const parts = (await page.content()).match(/\/_app\/immutable\/[\w./-]+/g) ?? [];
		expect(parts.filter((path) => !isOfToday(path))).toEqual([]);
	});

	test(`from ${name}: a tab of then goes on while the worker of today takes over`, async ({
		page,
		context,
		site,
	}) => {
		await openFormer(page, site, build);
		await searchField(page).fill('云栖');

		site.serveCurrent();
		const other = await context.newPage();
		await other.goto(`${site.origin}/about`);
		await expect.poll(() => isWorkerWaiting(other)).toBe(true);
		// Two pages, one of them of another build: nobody is hurried.
		await expect(searchField(page)).toHaveValue('云栖');
		await other.evaluate(async () => {
			const registration = await navigator.serviceWorker.getRegistration();
			registration?.waiting?.postMessage({ type: 'use-now' });
		});
		// Only now: a worker that is asked something has work, and is not replaced in the middle of it.
		await expect.poll(() => isWorkerWaiting(other)).toBe(false);
		expect(await workerVersion(other)).toBe(currentVersion());
		await expect(searchField(page)).toHaveValue('云栖');
		await lookUp(page);
	});

	if (!knowsSaving(build)) continue;

	test(`from ${name}: what was saved and noted is there, in the file too, and can be noted on`, async ({
		page,
		context,
		site,
	}) => {
		await openFormer(page, site, build);
		await saveWithNote(page, '押金三百，发票已拿');
		expect(await workerVersion(page)).not.toBe(currentVersion());

		await arriveToday(page, site);
		await page.goto(`${site.origin}/saved`);
		await expect(noteField(page)).toHaveValue('押金三百，发票已拿');
		const saving = page.waitForEvent('download');
		await page.getByRole('button', { name: '存成文件' }).click();
		expect(JSON.parse(await textOf(await saving))).toMatchObject({
			items: [{ uscc: keptUscc, note: '押金三百，发票已拿' }],
		});
		await noteField(page).fill('押金退了');
		await expect(page.getByText('备注已存')).toBeVisible();

		await context.setOffline(true);
		await page.goto(`${site.origin}/saved`);
		await expect(noteField(page)).toHaveValue('押金退了');
		await page.goto(`${site.origin}/e/${keptUscc}`);
		await expect(page.getByRole('heading', { level: 1, name: keptName })).toBeVisible();
		await expect(page.getByRole('button', { name: /^已收藏/ })).toBeVisible();
	});
}
