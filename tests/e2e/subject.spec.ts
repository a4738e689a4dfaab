// A subject's page: what is said first, and what can be done with it.
import type { APIRequestContext } from '@playwright/test';
import { lastPublicDay, type RecordPage, type Subject } from '@zhixin/api-client';
import { findHolder } from './badge-holder.ts';
import { expect, test } from './fixtures.ts';

/** A subject with one penalty, and the last day on which that is shown. */
async function findPenalised(
	request: APIRequestContext,
): Promise<{ subject: Subject; until: string }> {
	for (const q of ['超市', '家政', '旅行社', '医院', '养老']) {
		const found = await request.get(`/api/v1/subjects?${new URLSearchParams({ q, limit: '50' })}`);
		const { items } = (await found.json()) as { items: { uscc: string }[] };
		for (const { uscc } of items) {
			const subject = (await (await request.get(`/api/v1/subjects/${uscc}`)).json()) as Subject;
			if (!subject.sections.some(({ type, count }) => type === 'penalty' && count === 1)) continue;
			const answer = await request.get(`/api/v1/subjects/${uscc}/records?type=penalty`);
			const [penalty] = ((await answer.json()) as RecordPage).items;
			const until = penalty && lastPublicDay(penalty);
			if (until) return { subject, until };
		}
	}
	throw new Error('nobody in the sample has one penalty');
}

test('its code is in groups for the eye, and in one piece for who selects and copies it', async ({
	page,
	request,
}) => {
	const { uscc } = await findHolder(request);
	for (const view of ['standard', 'elder-3']) {
		await page.goto(`/e/${uscc}?view=${view}`);
		const groups = page.getByText(uscc.slice(2, 8), { exact: true }).locator('..');
		const selected = await groups.evaluate((code) => {
			getSelection()?.selectAllChildren(code);
			return getSelection()?.toString();
		});
		expect(selected, view).toBe(uscc);
	}
});

test('a penalty is said before the sections, with its last day, and leads to its record', async ({
	page,
	request,
}) => {
	const { subject, until } = await findPenalised(request);
	await page.goto(`/e/${subject.uscc}`);
	const said = page.getByRole('link', { name: '1 条行政处罚' });
	await expect(said).toBeVisible();
	await expect(page.getByText(`公示到 ${until}`).first()).toBeVisible();
	const first = await page
		.getByRole('heading', { level: 2, name: '信用信息', exact: true })
		.boundingBox();
	expect((await said.boundingBox())?.y).toBeLessThan(first?.y ?? 0);
	await said.click();
	await expect(page.getByRole('heading', { name: /^行政处罚 1 条/ })).toBeInViewport();
});

test('where nothing calls for a second look, that is said to say little', async ({
	page,
	request,
}) => {
	const { uscc } = await findHolder(request);
	await page.goto(`/e/${uscc}`);
	await expect(page.getByText('没有查到，不等于没有')).toBeVisible();
});

test('the address is shared by the sheet of the device, and copied where there is none', async ({
	page,
	context,
	request,
}) => {
	const { uscc, name } = await findHolder(request);
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'share', {
			value: async (data: ShareData) => Object.assign(globalThis, { shared: data }),
			configurable: true,
		});
	});
	await page.goto(`/e/${uscc}`);
	await page.getByRole('button', { name: '分享' }).click();
	const shared = () => page.evaluate(() => (globalThis as never as { shared: ShareData }).shared);
	await expect.poll(async () => (await shared())?.title).toBe(name);
	expect(new URL((await shared()).url ?? '').pathname).toBe(`/e/${uscc}`);
	await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined }));
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.getByRole('button', { name: '分享' }).click();
	await expect(page.getByText('链接已复制')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`/e/${uscc}`);
});

test('printing is a button, and without script there is neither it nor a gap', async ({
	page,
	browser,
	baseURL,
	request,
}) => {
	const { uscc } = await findHolder(request);
	await page.addInitScript(() => {
		window.print = () => Object.assign(globalThis, { printed: true });
	});
	await page.goto(`/e/${uscc}`);
	await page.getByRole('button', { name: '打印' }).click();
	expect(await page.evaluate(() => (globalThis as never as { printed: boolean }).printed)).toBe(
		true,
	);
	const plain = await browser.newPage({ javaScriptEnabled: false, locale: 'zh-CN' });
	await plain.goto(`${baseURL}/e/${uscc}`);
	await expect(plain.getByRole('button', { name: '打印' })).toBeHidden();
	await plain.close();
});

test('on the way to an official site the code is copied, and the link says that it leaves', async ({
	page,
	context,
	request,
}) => {
	const { uscc } = await findHolder(request);
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`/e/${uscc}`);
	const section = page.getByRole('region', { name: '到官方网站核对' });
	for (const name of ['信用中国', '国家企业信用信息公示系统']) {
		const link = section.getByRole('link', { name });
		await expect(link).toContainText('离开本站');
		await expect(link).toHaveAttribute('rel', /noreferrer/);
	}
	// Nobody leaves in this test: what the link does besides is what is tried.
	await page.evaluate(() =>
		document.addEventListener('click', (event) => event.preventDefault(), { capture: true }),
	);
	await section.getByRole('link', { name: '信用中国' }).click();
	await expect(section.getByText('代码已复制')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(uscc);
});

test('whoever sees a wrong fact is told what can be done today, and that it is not done here', async ({
	page,
	request,
}) => {
	const { uscc } = await findHolder(request);
	await page.goto(`/e/${uscc}`);
	const section = page.getByRole('region', { name: '信息有误？' });
	await expect(section).toContainText('还不受理更正');
	await expect(section).toContainText('信用中国');
	await section.getByRole('link', { name: '看这一页有哪些来源' }).click();
	await expect(page.getByRole('heading', { name: '这些信息从哪里来' })).toBeInViewport();
});

test('a name that has scrolled away stays in sight, but not in elder mode', async ({
	page,
	request,
}) => {
	const { uscc, name } = await findHolder(request);
	await page.goto(`/e/${uscc}`);
	const strip = page.locator('.strip');
	await expect(strip).toHaveCount(0);
	await page.getByRole('heading', { name: '登记信息' }).scrollIntoViewIfNeeded();
	await expect(strip).toContainText(name);
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	await page.evaluate(() => window.scrollTo(0, 0));
	await expect(strip).toHaveCount(0);
	await page.goto(`/e/${uscc}?view=elder`);
	await page.getByRole('heading', { name: '登记信息' }).scrollIntoViewIfNeeded();
	await expect(page.getByRole('heading', { level: 1 })).not.toBeInViewport();
	await expect(strip).toHaveCount(0);
});
