// Lines end where a reader would pause: within no date, count or name of a mark, and none begins with a stop.
import type { APIRequestContext, Locator } from '@playwright/test';
import type { SubjectPage } from '@zhixin/api-client';
import { findHolder } from './badge-holder.ts';
import { expect, failedLoad, test } from './fixtures.ts';
import { findListed, findSample } from './sample.ts';
import { tornLines } from './torn-lines.ts';

test.use({ expectedErrors: failedLoad });

/** One of the sample whose badge is in this state. */
async function findInState(request: APIRequestContext, q: string, state: string): Promise<string> {
	const found = await request.get(`/api/v1/subjects?${new URLSearchParams({ q, limit: '50' })}`);
	const { items } = (await found.json()) as SubjectPage;
	const one = items.find(({ badges }) => badges.some((badge) => badge.state === state));
	if (one === undefined) throw new Error(`the sample holds no ${q} that is ${state}`);
	return one.uscc;
}

/** What somebody has who selects it and copies. */
const copied = (part: Locator) =>
	part.evaluate((one) => {
		getSelection()?.selectAllChildren(one);
		return String(getSelection());
	});

const gone = { status: 'deregistered' };
const places: Record<string, (request: APIRequestContext) => Promise<string>> = {
	'a genuine badge': async (request) => `/v/${(await findHolder(request)).uscc}`,
	'a badge past its date': async (request) => `/v/${await findInState(request, '医院', 'expired')}`,
	'a badge that is not shown': async (request) =>
		`/v/${await findInState(request, '家政', 'suspended')}`,
	'no badge': async (request) => `/v/${(await findSample(request, '旅行社', gone)).uscc}`,
	'a business that is not known': async () => '/v/91369900MA0DEMA17N',
	'a business': async (request) => `/e/${(await findListed(request)).uscc}`,
	'one with a badge past its date': async (request) =>
		`/e/${await findInState(request, '医院', 'expired')}`,
	'the days of a repair': async () => '/help/repair?year=2026&month=1&day=31&severity=general',
	'what each record means': async () => '/help/meanings',
	'a scheme': async () => '/plus/elder-care',
	'the versions of a scheme': async () => '/plus/elder-care/versions',
	'the statement about accessibility': async () => '/accessibility',
	privacy: async () => '/privacy',
};

for (const [name, path] of Object.entries(places)) {
	test(`${name}: nothing is torn, at any width, in either view and language`, async ({
		page,
		request,
	}) => {
		const address = await path(request);
		const views = address.includes('?') ? '&view=' : '?view=';
		for (const language of ['', '/en']) {
			for (const view of ['standard', 'elder']) {
				await page.goto(`${language}${address}${views}${view}`, { waitUntil: 'networkidle' });
				for (const width of [360, 414, 1280]) {
					await page.setViewportSize({ width, height: 800 });
					expect(await tornLines(page), `${language} ${view} ${width}`).toEqual([]);
				}
			}
		}
	});
}

test('a sentence in large type is still one sentence to read and to copy', async ({ page }) => {
	await page.goto('/v/91369900MA0DEMA17N');
	const heading = page.getByRole('heading', { level: 1, name: '没有收录这家机构。', exact: true });
	await expect(heading).toBeVisible();
	expect(await copied(heading)).toBe('没有收录这家机构。');
});

test('between two sentences of Chinese stands no space', async ({ page, request }) => {
	const { uscc } = await findHolder(request);
	await page.goto(`/v/${uscc}?view=elder`);
	await expect(page.getByText(/^已在这台设备上验证签名/)).toBeVisible();
	const said = await copied(page.getByRole('main'));
	expect(said.match(/。 (?=\p{Script=Han})/gu) ?? []).toEqual([]);
});
