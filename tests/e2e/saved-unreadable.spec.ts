// Rows on the device that cannot be read: each costs only itself. And what a former build left behind.
import { readStore, writeStore } from './device.ts';
import { expect, test } from './fixtures.ts';
import {
	findTwo,
	noteField,
	openSaved,
	refusedRequests,
	saveBusiness,
	savedNames,
	untilWorkerAnswers,
} from './saving.ts';

test.use({ expectedErrors: refusedRequests });

test('rows that cannot be read go one by one; of a saved one its note stays', async ({
	page,
	request,
}) => {
	const [one, other] = await findTwo(request);
	await saveBusiness(page, one);
	await writeStore(page, 'saved', {
		[other.uscc]: { note: '老板姓王', namedBy: 'nobody', savedAt: 7 },
		'91350100M000100Y4A': { note: 'no such code' },
		nothing: 'text',
	});
	await writeStore(page, 'viewed', { [other.uscc]: null });
	await writeStore(page, 'subjects', { [one.uscc]: { records: [{}] }, [other.uscc]: 7 });
	await openSaved(page);
	// What the register says is read again; the rest is what can still be read.
	await expect(savedNames(page)).toHaveText([one.name, other.name]);
	await expect(noteField(page, other.name)).toHaveValue('老板姓王');
	expect(Object.keys(await readStore(page, 'saved')).sort()).toEqual([one.uscc, other.uscc].sort());
});

test('a row that is no entry costs nothing but itself, and no date is made up for it', async ({
	page,
	request,
}) => {
	const [one, other] = await findTwo(request);
	await saveBusiness(page, one);
	const { [one.uscc]: whole } = await readStore(page, 'subjects');
	const { subject } = whole as { subject: object };
	const nameless = { ...(whole as object), uscc: other.uscc, subject: { ...subject, name: null } };
	await writeStore(page, 'subjects', {
		[one.uscc]: { ...(whole as object), at: 'yesterday' },
		[other.uscc]: nameless,
	});
	await writeStore(page, 'saved', { [other.uscc]: 'text' });
	await openSaved(page);
	await expect(savedNames(page)).toHaveText([one.name, other.name]);
	await expect(page.getByRole('main')).not.toContainText('1970');
	await expect(page.getByText('收藏于')).toHaveCount(1);
});

test('where it cannot be read up to when the device is true, it begins anew and follows again', async ({
	page,
	request,
}) => {
	const [one] = await findTwo(request);
	await saveBusiness(page, one);
	await writeStore(page, 'state', { following: { release: 'long ago', seq: 0, at: 'never' } });
	// The worker asks again after three seconds.
	await page.waitForTimeout(3_000);
	await page.goto('/about');
	const following = async () => {
		const { following: read } = await readStore(page, 'state');
		return read;
	};
	await expect
		.poll(following)
		.toMatchObject({ withdrawn: [], release: expect.not.stringContaining('long ago') });
	await expect(page.getByText(/^离线|没有回应/)).toHaveCount(0);
	expect(Object.keys(await readStore(page, 'saved'))).toEqual([one.uscc]);
});

test('what a former build kept in its cache is there after the update', async ({
	page,
	request,
	context,
}) => {
	const [one] = await findTwo(request);
	const ask = async (path: string) => (await request.get(`/api/v1/${path}`)).json();
	const at = new Date().toISOString();
	const release = await ask('release');
	const subject = await ask(`subjects/${one.uscc}`);
	const { items } = await ask(`subjects/${one.uscc}/records`);
	const rows = {
		[`/kept/subjects/${one.uscc}`]: { uscc: one.uscc, at, subject, records: items },
		'/kept/following': { release: release.id, seq: release.withdrawalSeq, withdrawn: [] },
	};
	// A page of this origin from which no worker comes.
	await page.route('**/blank', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>blank</title>' }),
	);
	await page.goto('/blank');
	await page.evaluate(async (given) => {
		const cache = await caches.open('kept');
		for (const [path, row] of Object.entries(given)) await cache.put(path, Response.json(row));
	}, rows);
	await page.goto('/about');
	await untilWorkerAnswers(page);
	await expect.poll(async () => Object.keys(await readStore(page, 'subjects'))).toEqual([one.uscc]);
	expect(await page.evaluate(() => caches.has('kept'))).toBe(false);
	await context.setOffline(true);
	await page.goto('/saved');
	await expect(page.getByText(/^离线，数据截至/)).toBeVisible();
});
