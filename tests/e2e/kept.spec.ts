// What is kept on the device of a business that was looked up: readable without a network, and gone
// there too when it may no longer be shown.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { moveWorkerClock, readStore } from './device.ts';
import { expect, test } from './fixtures.ts';
import { buildKeptRelease, keptName, keptUscc, otherUscc } from './kept-release.ts';
import { type KeptSite, lookUpKept, recordOf, serveKept, withdrawRecord } from './kept-site.ts';

let site: KeptSite;

test.use({
	expectedErrors: /ERR_(?:INTERNET_DISCONNECTED|FAILED)|Failed to fetch|no-response|Load failed/,
});

test.beforeEach(async () => {
	site = await serveKept();
});

test.afterEach(async ({ page }) => {
	// A page that is still loading would complain that its server has gone.
	await page.close();
	await site.end();
});

const address = () => `${site.origin}/e/${keptUscc}`;
const lookUp = (page: Page) => lookUpKept(page, site);
const withdraw = (documentNumber: string) => withdrawRecord(site, documentNumber);

test('a business that was looked up is shown without a network, with its date', async ({
	page,
	context,
}) => {
	await lookUp(page);
	await context.setOffline(true);
	await page.goto(address());
	await expect(page.getByRole('heading', { level: 1, name: keptName })).toBeVisible();
	await expect(page.getByText(/^离线，数据截至 \d{4}-\d\d-\d\d/)).toBeVisible();
	await expect(recordOf(page, '罚一')).toBeVisible();
	await expect(page.getByText('行政处罚 2 条')).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
	await page.goto(`${site.origin}/en/e/${keptUscc}`);
	await expect(page.getByText(/^Offline, data as of /)).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a business that nobody looked up has the page that says there is no network', async ({
	page,
	context,
}) => {
	await lookUp(page);
	await context.setOffline(true);
	await page.goto(`${site.origin}/e/${otherUscc}`);
	await expect(page.getByRole('heading', { name: '没有网络' })).toBeVisible();
});

test('the home page opens from it without a network, and still says what can be looked up', async ({
	page,
	context,
}) => {
	await lookUp(page);
	await context.setOffline(true);
	await page.getByRole('navigation').last().getByRole('link', { name: '查询' }).click();
	await expect(page).toHaveURL(site.origin);
	await expect(page.getByText(/^[\d,]+ 家机构$/)).toBeVisible();
});

test('past its last public day a record is gone without a network, and nothing says it was', async ({
	page,
	context,
}) => {
	await lookUp(page);
	await context.setOffline(true);
	await moveWorkerClock(context, 60);
	await page.goto(address());
	await expect(page.getByText(/^离线，数据截至/)).toBeVisible();
	await expect(page.getByRole('article')).toHaveCount(0);
	await expect(page.locator('main')).not.toContainText(/罚一|罚二|行政处罚/);
	await expect(page.getByText('没有查到', { exact: true })).toHaveCount(6);
});

test('a withdrawal goes from both open tabs and from the device within five seconds', async ({
	page,
	context,
}) => {
	await lookUp(page);
	const other = await context.newPage();
	await lookUp(other);
	await withdraw('罚一');
	const since = Date.now();
	// Two tabs side by side: each asks for itself while it can be seen.
	await expect(recordOf(page, '罚一')).toHaveCount(0);
	await expect(recordOf(other, '罚一')).toHaveCount(0);
	expect(Date.now() - since).toBeLessThan(5_000);
	await expect(recordOf(other, '罚二')).toBeVisible();
	await context.setOffline(true);
	for (const tab of [page, other]) {
		await tab.goto(address());
		await expect(tab.getByText(/^离线，数据截至/)).toBeVisible();
		await expect(tab.getByText('行政处罚 1 条')).toBeVisible();
		await expect(tab.locator('main')).not.toContainText('罚一');
	}
});

test('a withdrawal takes nothing from who has the focus on what stays', async ({ page }) => {
	await lookUp(page);
	const repair = recordOf(page, '罚二').locator('summary');
	await repair.press('Enter');
	await withdraw('罚一');
	await expect(recordOf(page, '罚一')).toHaveCount(0);
	await expect(repair).toBeFocused();
	await expect(recordOf(page, '罚二').getByRole('group')).toHaveAttribute('open');
});

test('a page that was not yet alive when a withdrawal was told learns of it', async ({
	page,
	context,
}) => {
	await lookUp(page);
	const other = await context.newPage();
	// What comes before the page listens is not told again: here, all of it for a while.
	await other.addInitScript(() => {
		const deaf = { current: true };
		Object.assign(globalThis, { hearAgain: () => Object.assign(deaf, { current: false }) });
		navigator.serviceWorker.addEventListener('message', (event) => {
			if (deaf.current) event.stopImmediatePropagation();
		});
	});
	await lookUp(other);
	await withdraw('罚一');
	await expect(recordOf(page, '罚一')).toHaveCount(0);
	await expect(recordOf(other, '罚一')).toBeVisible();
	await other.evaluate('hearAgain()');
	await expect(recordOf(other, '罚一')).toHaveCount(0);
	await expect(recordOf(other, '罚二')).toBeVisible();
});

test('another release leaves nothing of the one before on the device', async ({
	page,
	context,
}) => {
	await lookUp(page);
	await page.goto(site.origin);
	await buildKeptRelease(site.sources, site.dataDir);
	const countKept = async () => {
		await page.reload();
		const kept = [await readStore(page, 'subjects'), await readStore(page, 'proofs')];
		return kept.flatMap((rows) => Object.keys(rows)).length;
	};
	await expect.poll(countKept, { intervals: [1_000] }).toBe(0);
	await context.setOffline(true);
	await page.goto(address());
	await expect(page.getByRole('heading', { name: '没有网络' })).toBeVisible();
	// The page that stands in stays, though it was kept with the release before.
	await expect(page.getByRole('heading', { name: '现在能做的' })).toBeVisible();
	await expect(page.getByRole('link', { name: '看帮助' })).toHaveAttribute('href', '/help');
	await expect(page.getByText(keptUscc)).toBeVisible();
});

test('a record shows its source, that the source is late, and that it is disputed', async ({
	page,
}) => {
	await page.goto(address());
	const disputed = recordOf(page, '罚二');
	await expect(disputed.getByText(/^异议处理中，自 \d{4}-\d\d-\d\d/)).toBeVisible();
	await expect(disputed.getByText(/本应在 .* 前更新/)).toBeVisible();
	await expect(disputed.getByRole('link', { name: /disputed 来源/ })).toHaveAttribute(
		'href',
		'https://source.example/list',
	);
	await expect(recordOf(page, '罚一').getByText(/异议|本应在/)).toHaveCount(0);
});

test('on paper a record says where it comes from, when it was printed and from which address', async ({
	page,
}) => {
	await page.goto(address());
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText(`网址 ${address()}`)).toBeVisible();
	await expect(page.getByText(/^打印于 \d{4}-\d\d-\d\d/)).toBeVisible();
	await expect(page.getByRole('navigation')).toHaveCount(0);
	await expect(page.getByRole('button')).toHaveCount(0);
	const link = recordOf(page, '罚二').getByRole('link', { name: /disputed 来源/ });
	const printed = await link.evaluate((it) => getComputedStyle(it, '::after').content);
	expect(printed).toContain('https://source.example/list');
});
