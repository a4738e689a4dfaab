// From one version to the next while people read and type: nothing is taken from anybody.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readKeptBuild } from '../upgrade/kept-builds.ts';
import type { SwitchingSite } from '../upgrade/switching-site.ts';
import {
	expect,
	isWorkerWaiting,
	test,
	untilControlled,
	workerVersion,
} from '../upgrade/upgrade-test.ts';
import { keptName, keptUscc } from './kept-release.ts';
import { searchField } from './search-field.ts';

test.use({
	expectedErrors: /ERR_(?:INTERNET_DISCONNECTED|FAILED)|Failed to fetch|no-response|bad-precaching/,
});

const nextVersion = '9999999999999';
const { version } = JSON.parse(readFileSync('build/client/_app/version.json', 'utf8')) as {
	version: string;
};

const line = (page: Page) => page.getByText('有新版本。');
const useNow = (page: Page) => page.getByRole('button', { name: /^换上新版本/ });

/** The same site with a worker that says it is the next version. */
const serveNext = (site: SwitchingSite) =>
	site.serveRewritten(/^\/service-worker\.js/, (_, body) => body.replaceAll(version, nextVersion));

async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await untilControlled(page);
	await page.evaluate(() => Object.assign(window, { sameLoad: true }));
}

const isSameLoad = (page: Page) => page.evaluate(() => 'sameLoad' in window);

/** What the browser does by itself at the next visit. */
const askForNew = (page: Page) =>
	page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

test('a page of the version that is served goes on when it asks for more, and says nothing', async ({
	page,
	site,
}) => {
	await open(page, `${site.origin}/embed`);
	const asked = page.waitForResponse(/__data\.json/);
	const field = page.getByLabel('名称或统一社会信用代码');
	await field.fill('云栖');
	await field.press('Enter');
	expect((await asked).headers()['x-sveltekit-version']).toBe(version);
	await expect(page.getByRole('heading', { name: '是哪一家？' })).toBeVisible();
	// The notice is there, and has nothing to say: it comes when the page has nothing else to do.
	await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
	await expect(page.getByText('换了新版本')).toHaveCount(0);
	expect(await isSameLoad(page)).toBe(true);
});

test('a new version waits, a quiet line says so, and what is typed outlives the button', async ({
	page,
	site,
}) => {
	await open(page, `${site.origin}/search?q=养老`);
	await searchField(page).fill('云栖甲');
	serveNext(site);
	await askForNew(page);
	await expect(line(page)).toBeVisible();
	expect(await isSameLoad(page)).toBe(true);
	expect(await isWorkerWaiting(page)).toBe(true);
	await expect(searchField(page)).toHaveValue('云栖甲');

	await useNow(page).click();
	await expect.poll(() => isSameLoad(page).catch(() => true)).toBe(false);
	await expect(searchField(page)).toHaveValue('云栖甲');
	await expect(page).toHaveURL(/\/search\?q=/);
	expect(await workerVersion(page)).toBe(nextVersion);
	expect(await page.evaluate(() => sessionStorage.getItem('typed'))).toBeNull();
});

test('the other tab goes on with what is typed, and its next page is loaded whole', async ({
	page,
	context,
	site,
}) => {
	await open(page, `${site.origin}/e/${keptUscc}`);
	const other = await context.newPage();
	await open(other, site.origin);
	await searchField(other).fill('云栖');
	serveNext(site);
	await askForNew(page);
	// An open subject asks its worker every few seconds: that must not hold the new one up.
	await useNow(page).click();
	await expect.poll(() => isSameLoad(page).catch(() => true)).toBe(false);
	await expect(page.getByRole('heading', { level: 1, name: keptName })).toBeVisible();

	await expect(other.getByText('这一页还是旧的')).toBeVisible();
	expect(await isSameLoad(other)).toBe(true);
	await expect(searchField(other)).toHaveValue('云栖');
	await other.getByRole('contentinfo').getByRole('link', { name: '关于' }).click();
	await expect(other).toHaveURL(/\/about$/);
	await expect.poll(() => isSameLoad(other).catch(() => true)).toBe(false);
});

test('with a file chosen, the new version comes when the page is left', async ({ page, site }) => {
	await open(page, `${site.origin}/about`);
	await page.evaluate(() => {
		const field = Object.assign(document.createElement('input'), {
			type: 'file',
			ariaLabel: 'file',
		});
		document.querySelector('main')?.append(field);
	});
	await page.getByLabel('file').setInputFiles({
		name: 'a.txt',
		mimeType: 'text/plain',
		buffer: Buffer.from('a'),
	});
	serveNext(site);
	await askForNew(page);
	await useNow(page).click();
	await expect(page.getByText('离开时再换新版本')).toBeVisible();
	expect(await isSameLoad(page)).toBe(true);
	await page.getByRole('contentinfo').getByRole('link', { name: '隐私' }).click();
	await expect(page).toHaveURL(/\/privacy$/);
	await expect.poll(() => isSameLoad(page).catch(() => true)).toBe(false);
});

test('a shell that would mix two builds is refused, and the one before goes on', async ({
	page,
	context,
	site,
}) => {
	await open(page, site.origin);
	const former = readKeptBuild('f2fcb1d').files['/offline']?.body ?? '';
	site.serveRewritten(/^\/(service-worker\.js|offline)/, (path, body) =>
		path.startsWith('/offline') ? former : body.replaceAll(version, nextVersion),
	);
	const state = await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		const ended = new Promise<string>((resolve) => {
			registration.addEventListener('updatefound', () => {
				const worker = registration.installing;
				worker?.addEventListener('statechange', () => resolve(worker.state));
			});
		});
		await registration.update().catch(() => undefined);
		return ended;
	});
	expect(state).toBe('redundant');
	expect(await workerVersion(page)).toBe(version);
	await context.setOffline(true);
	await page.goto(`${site.origin}/no-such-page`);
	await expect(page.getByRole('heading', { name: '没有网络' })).toBeVisible();
});
