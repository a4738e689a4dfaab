// What another app hands over: sent as the system sends it, a form post to the address of the manifest.
import type { Page } from '@playwright/test';
import { encodeQR } from 'qr';
import { findHolder } from './badge-holder.ts';
import { expect, test } from './fixtures.ts';
import { findSample } from './sample.ts';

const answer = (page: Page) =>
	page.getByRole('region', { name: '核验的结果' }).getByRole('heading', { level: 2 });

interface Handed {
	readonly fields?: Record<string, string>;
	readonly picture?: { readonly bytes: string; readonly type: string };
	readonly size?: number;
}

/** Posts a form with a navigation of the page itself, once the worker answers for it. */
async function hand(page: Page, handed: Handed, language = ''): Promise<void> {
	await page.goto(`${language}/`);
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller !== null) return;
		await new Promise((resolve) =>
			navigator.serviceWorker.addEventListener('controllerchange', resolve),
		);
	});
	await Promise.all([
		page.waitForURL(/\/(?:check|e|scan|search|v)(?:[/?]|$)/),
		page.evaluate(
			({ fields, picture, size, action }) => {
				const form = document.createElement('form');
				Object.assign(form, { method: 'post', enctype: 'multipart/form-data', action });
				for (const [name, value] of Object.entries(fields ?? {})) {
					const input = document.createElement('input');
					Object.assign(input, { type: 'hidden', name, value });
					form.append(input);
				}
				if (picture || size) {
					const content = picture
						? Uint8Array.from(atob(picture.bytes), (letter) => letter.charCodeAt(0))
						: new Uint8Array(size ?? 0);
					const data = new DataTransfer();
					data.items.add(new File([content], 'shared', { type: picture?.type ?? 'image/jpeg' }));
					const input = document.createElement('input');
					Object.assign(input, { type: 'file', name: 'picture', files: data.files });
					form.append(input);
				}
				document.body.append(form);
				form.submit();
			},
			{ ...handed, action: `${language}/shared` },
		),
	]);
}

test('the manifest names both languages, icons that exist, and where shares go', async ({
	request,
}) => {
	for (const [prefix, lang] of [
		['', 'zh-CN'],
		['/en', 'en'],
	] as const) {
		const manifest = await (await request.get(`${prefix}/manifest.webmanifest`)).json();
		expect(manifest).toMatchObject({ id: '/', lang, start_url: `${prefix}/` });
		expect(manifest.name).toContain('知信');
		expect(manifest.name).toContain('Zhixin');
		expect(manifest.share_target.action).toBe(`${prefix}/shared`);
		for (const { src, sizes, type } of manifest.icons) {
			const icon = await request.get(src);
			expect(icon.headers()['content-type']).toContain(type);
			if (type !== 'image/png') continue;
			const head = await icon.body();
			expect(`${head.readUInt32BE(16)}x${head.readUInt32BE(20)}`).toBe(sizes);
		}
		for (const { url } of manifest.shortcuts) expect((await request.get(url)).ok()).toBe(true);
	}
});

test('the page is one that a browser would install', async ({ page }) => {
	await page.goto('/');
	const session = await page.context().newCDPSession(page);
	const { errors, url } = (await session.send('Page.getAppManifest')) as {
		errors: unknown[];
		url: string;
	};
	expect(errors).toEqual([]);
	expect(url).toContain('/manifest.webmanifest');
	const { installabilityErrors } = (await session.send('Page.getInstallabilityErrors')) as {
		installabilityErrors: { errorId: string }[];
	};
	// The context of a test is a private window.
	expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
});

test('a shared picture of a badge is checked on the device, and not kept', async ({
	page,
	request,
	baseURL,
}) => {
	const { uscc, name } = await findHolder(request);
	const bytes = Buffer.from(
		encodeQR(`${baseURL}/v/${uscc}`, 'gif', { ecc: 'quartile', border: 4, scale: 6 }),
	).toString('base64');
	await hand(page, { picture: { bytes, type: 'image/gif' } });
	await expect(page).toHaveURL(`/v/${uscc}`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText(`标识是真的，属于${name}`);
	expect(await page.evaluate(() => caches.has('shared'))).toBe(false);
});

test('a shared link of ours is checked, words are looked up, a foreign link is not opened', async ({
	page,
	request,
	baseURL,
}) => {
	const { uscc, name } = await findHolder(request);
	await hand(page, { fields: { text: `看看这家 ${baseURL}/v/${uscc}` } });
	await expect(answer(page)).toContainText(`标识是真的，属于${name}`);
	await hand(page, { fields: { title: '', text: `${name} https://map.example/p/1` } });
	await expect(page).toHaveURL(/\/search\?q=/);
	await expect(page.getByRole('searchbox').or(page.getByRole('combobox')).first()).toHaveValue(
		name,
	);
	await hand(page, { fields: { url: 'https://evil.test/v/1' } });
	await expect(answer(page)).toHaveText('不是本站的，不作数。');
});

const pictureOf = (text: string) => ({
	bytes: Buffer.from(encodeQR(text, 'gif', { ecc: 'medium', border: 4, scale: 6 })).toString(
		'base64',
	),
	type: 'image/gif',
});

test('a shared licence leads to its record, as a picture or as words', async ({
	page,
	request,
}) => {
	const { uscc, name } = await findSample(request, '养老');
	const licence = `统一社会信用代码:${uscc};名称:${name};登记机关:某某市场监督管理局`;
	await hand(page, { picture: pictureOf(licence) });
	await expect(page).toHaveURL(`/e/${uscc}`);
	// What was handed over is not there again for who comes back.
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1, name: '扫码查机构' })).toBeVisible();
	await expect(page.locator('[data-outcome]')).toHaveCount(0);
	await hand(page, { fields: { text: `${'这一段很长，'.repeat(60)}${licence}` } });
	await expect(page).toHaveURL(`/e/${uscc}`);
});

test('the link of a licence is explained, as a picture or as a link', async ({ page }) => {
	const link = 'https://jx.gsxt.gov.cn/%7B1B2FD1AC9F3E7A0B5C6D8E9F-1568180781000%7D';
	for (const handed of [{ picture: pictureOf(link) }, { fields: { url: link } }]) {
		await hand(page, handed);
		await expect(page.locator('[data-outcome=gsxt]')).toContainText('里面没有代码');
	}
});

test("a shared text with a person's number is refused, and stands nowhere", async ({ page }) => {
	await hand(page, { fields: { text: '我的身份证110101199003074477' } });
	await expect(page).toHaveURL('/check?shared=person');
	await expect(answer(page)).toBeVisible();
	expect(await page.content()).not.toContain('4477');
	expect(await page.evaluate(() => caches.has('shared'))).toBe(false);
});

test('a picture of 50 MB is told so, in the language of the app', async ({ page }) => {
	await hand(page, { size: 50_000_000 }, '/en');
	await expect(page.getByText('The picture that was sent is too large')).toBeVisible();
});

test.describe('without a worker', () => {
	test.use({ serviceWorkers: 'block' });

	test('words still arrive, and what cannot is said', async ({ page, baseURL }) => {
		const headers = { origin: baseURL ?? '' };
		const words = await page.request.post('/shared', {
			headers,
			multipart: { text: '云栖养老院' },
			maxRedirects: 0,
		});
		expect(words.status()).toBe(303);
		expect(decodeURI(words.headers().location ?? '')).toBe('/search?q=云栖养老院');
		await page.goto('/check?shared=lost');
		await expect(page.getByText('从别的应用发来的内容没有收到')).toBeVisible();
	});
});
