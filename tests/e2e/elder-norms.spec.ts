// 移动互联网应用适老化通用设计规范 (工信部 2021-04), clause by clause, with what tests it:
//   1.1 text of 18 pt in elder mode, up to 30 pt, upright strokes … elder.spec.ts
//   1.2 lines of 1.3, paragraphs of 1.3 lines ………………… elder.spec.ts
//   1.3 contrast of 4.5 : 1, and 3 : 1 of large text …………… elder.spec.ts, every-page.spec.ts (axe)
//   1.4 colour is never the only means ……………………… here: states are words too
//   1.5 a captcha has an alternative ………………………… here: there is none
//   2.1 targets of 60 in elder mode, 44 elsewhere …………… elder.spec.ts
//   2.x no gesture of three fingers, enough time ……………… here
//   no advertisement, plugin, pop-up, inducing button ………… here, and fixtures.ts (foreign requests)
//   an entry on the home page, at the first visit, in 设置 …… here, and elder.spec.ts
// 互联网网站适老化通用设计规范: 全程键盘 in keyboard.spec.ts.
import { globSync, readFileSync } from 'node:fs';
import { findHolder } from './badge-holder.ts';
import { expect, test } from './fixtures.ts';
import { searchField } from './search-field.ts';

const places = [
	{ name: 'home', path: () => '/' },
	{ name: 'results', path: () => '/search?q=养老' },
	{ name: 'subject', path: (uscc: string) => `/e/${uscc}` },
	{ name: 'check', path: () => '/check' },
	{ name: 'scan', path: () => '/scan' },
	{ name: 'days of a repair', path: () => '/help/repair' },
] as const;

const inElder = (path: string) => `${path}${path.includes('?') ? '&' : '?'}view=elder`;

const sources = globSync('{site,widget/src}/**/*.{svelte,ts}').filter(
	(path) => !/paraglide|\.test\.ts$/.test(path),
);
const sourcesWith = (pattern: RegExp) =>
	sources.filter((path) => pattern.test(readFileSync(path, 'utf8')));

for (const { name, path } of places) {
	test(`${name}: 1.5 no captcha, and no advertisement, plugin, frame, pop-up or download`, async ({
		page,
		context,
		request,
	}) => {
		const { uscc } = await findHolder(request);
		const opened: string[] = [];
		context.on('page', (other) => opened.push(other.url()));
		page.on('dialog', (dialog) => {
			opened.push(dialog.message());
			void dialog.dismiss();
		});
		page.on('download', (download) => opened.push(download.url()));
		await page.goto(inElder(path(uscc)));
		await expect(
			page.locator('iframe, object, embed, dialog[open], [role=dialog], [role=alertdialog]'),
		).toHaveCount(0);
		await expect(page.getByRole('textbox', { name: /验证码|captcha/i })).toHaveCount(0);
		await expect(page.getByRole('img', { name: /验证码|captcha/i })).toHaveCount(0);
		await expect(
			page.getByRole('main').getByRole('button', { name: /下载|支付|付款|购买|充值|开通/ }),
		).toHaveCount(0);
		expect(opened).toEqual([]);
	});

	test(`${name}: 2.x an hour without a touch changes nothing that was typed, and opens nothing`, async ({
		page,
		request,
	}) => {
		const { uscc } = await findHolder(request);
		await page.clock.install();
		await page.goto(inElder(path(uscc)));
		const field = page
			.locator('main input:not([type=radio]):not([type=file]), main textarea')
			.first();
		const hasField = (await field.count()) > 0;
		if (hasField) await field.fill('2020');
		const before = page.url();
		await page.clock.fastForward('01:00:00');
		await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
		expect(page.url()).toBe(before);
		if (hasField) await expect(field).toHaveValue('2020');
		await expect(page.locator('dialog[open], [role=dialog], meta[http-equiv=refresh]')).toHaveCount(
			0,
		);
	});
}

test('2.x no gesture at all is needed: no source listens to fingers', () => {
	expect(sources.length).toBeGreaterThan(100);
	expect(
		sourcesWith(/ontouch(start|move|end)|['"](touch(start|move|end)|gesture\w+)['"]|\.touches\b/),
	).toEqual([]);
});

test('no source opens a window, a dialogue of the browser or a prompt of its own', () => {
	expect(sourcesWith(/window\.open\(|\b(alert|confirm|prompt)\(['"`]|showModal\(/)).toEqual([]);
});

test('an exact code is answered without a captcha, however often it is asked', async ({
	request,
}) => {
	const { uscc } = await findHolder(request);
	for (let times = 0; times < 40; times += 1) {
		const answer = await request.get(`/api/v1/subjects/${uscc}`);
		expect(answer.status()).toBe(200);
	}
});

test('1.4 every state of a badge is a word too, with all colour taken away', async ({
	page,
	request,
}) => {
	const { uscc } = await findHolder(request);
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(inElder(`/v/${uscc}`));
	await expect(page.getByText(/事实相符|标识是真的|登记信息显示/).first()).toBeVisible();
	await page.goto('/help/repair?year=2026&month=2&day=30&severity=general&view=elder');
	await expect(page.getByText('2026 年 2 月没有 30 日').first()).toBeVisible();
});

test('elder mode is entered from the home page, every other page, and the help', async ({
	page,
	request,
}) => {
	const { uscc } = await findHolder(request);
	for (const { path } of places) {
		await page.goto(path(uscc));
		await expect(page.getByRole('banner').getByRole('link', { name: '长辈版' })).toBeVisible();
	}
	await page.goto('/help/using');
	await page.getByRole('link', { name: '换成长辈版' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-view', 'elder');
	await expect(searchField(page)).toBeVisible();
});
