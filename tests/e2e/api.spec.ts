// The public API by its front door: shapes, errors, caching, paging, in one place for all operations.
import {
	listTypes,
	type OperationName,
	operations,
	problem,
	publishedLists,
	type Subject,
	type SubjectPage,
} from '@zhixin/api-client';
import { expect, test } from './fixtures.ts';
import { findSample, searchSample, withSlip } from './sample.ts';

const unheld = '91110000600037341L';

async function liveAddresses(request: Parameters<typeof findSample>[0]) {
	const { uscc } = await findSample(request, '养老');
	const addresses: Partial<Record<OperationName, string>> = {
		subjects: '/api/v1/subjects?q=养老',
		subject: `/api/v1/subjects/${uscc}`,
		regions: '/api/v1/regions',
		release: '/api/v1/release',
		suggestions: '/api/v1/suggestions?q=养老',
		records: `/api/v1/subjects/${uscc}/records`,
		subjectBadges: `/api/v1/subjects/${uscc}/badges`,
		badges: `/api/v1/badges?uscc=${uscc}`,
		schemes: '/api/v1/schemes',
		scheme: '/api/v1/schemes/elder-care',
		schemeHolders: '/api/v1/schemes/elder-care/subjects',
		lists: '/api/v1/lists',
		listEntries: '/api/v1/lists/SX-WAGE/entries',
		withdrawals: '/api/v1/withdrawals',
	};
	return addresses;
}

test('every served operation answers in the shape of its contract, with ETag, 304 and open CORS', async ({
	request,
}) => {
	const addresses = await liveAddresses(request);
	for (const [name, operation] of Object.entries(operations)) {
		if (operation.availability !== 'live') continue;
		const address = addresses[name as OperationName];
		expect(address, `no test address for ${name}`).toBeDefined();
		const response = await request.get(address ?? '');
		expect(response.status(), name).toBe(200);
		expect(operation.answer.safeParse(await response.json()).error, name).toBeUndefined();
		const headers = response.headers();
		expect(headers['content-type']).toBe('application/json');
		// In the last second before midnight in China it is no-cache for all (docs/decisions/0010).
		expect(headers['cache-control']).toMatch(/^public, (max-age=[12], must-revalidate|no-cache)$/);
		expect(headers['access-control-allow-origin']).toBe('*');
		const again = await request.get(address ?? '', {
			headers: { 'if-none-match': headers.etag ?? '' },
		});
		expect(again.status(), name).toBe(304);
		expect(await again.text()).toBe('');
	}
});

const refused: readonly { address: string; parameter: string }[] = [
	{ address: '/api/v1/subjects', parameter: 'q' },
	{ address: '/api/v1/subjects?q=', parameter: 'q' },
	{ address: `/api/v1/subjects?q=${'长'.repeat(601)}`, parameter: 'q' },
	{ address: '/api/v1/subjects?q=a&q=b', parameter: 'q' },
	{ address: '/api/v1/subjects?q=a&limit=0', parameter: 'limit' },
	{ address: '/api/v1/subjects?q=a&limit=51', parameter: 'limit' },
	{ address: '/api/v1/subjects?q=a&limit=ten', parameter: 'limit' },
	{ address: '/api/v1/subjects?q=a&limit=1.5', parameter: 'limit' },
	{ address: '/api/v1/subjects?q=a&region=36', parameter: 'region' },
	{ address: '/api/v1/subjects?q=a&region=999999', parameter: 'region' },
	{ address: '/api/v1/subjects?q=a&kind=person', parameter: 'kind' },
	{ address: '/api/v1/subjects?q=a&status=good', parameter: 'status' },
	{ address: '/api/v1/subjects?q=a&sort=best', parameter: 'sort' },
	{ address: '/api/v1/subjects?q=a&cursor=nonsense', parameter: 'cursor' },
	{ address: '/api/v1/suggestions', parameter: 'q' },
	{ address: `/api/v1/suggestions?q=${'长'.repeat(601)}`, parameter: 'q' },
	{ address: '/api/v1/suggestions?q=a&limit=11', parameter: 'limit' },
	{ address: '/api/v1/suggestions?q=a&region=360100', parameter: 'region' },
	{ address: '/api/v1/subjects?q=a&page=2', parameter: 'page' },
	{ address: `/api/v1/subjects/${unheld}?full=1`, parameter: 'full' },
	{ address: '/api/v1/regions?parent=360000', parameter: 'parent' },
	{ address: '/api/v1/release?x=1', parameter: 'x' },
	{ address: `/api/v1/subjects/${unheld}/records?type=debt`, parameter: 'type' },
	{ address: `/api/v1/subjects/${unheld}/records?limit=51`, parameter: 'limit' },
	{ address: '/api/v1/lists?type=honour', parameter: 'type' },
	{ address: '/api/v1/lists/NO-SUCH/entries', parameter: 'code' },
	{ address: '/api/v1/lists/SX-MEDORDER/entries', parameter: 'code' },
	{ address: '/api/v1/lists/SX-WAGE/entries?region=999999', parameter: 'region' },
	{ address: '/api/v1/lists/SX-WAGE/entries?cursor=nonsense', parameter: 'cursor' },
	{ address: '/api/v1/withdrawals?since=-1', parameter: 'since' },
	{ address: '/api/openapi.json?x=1', parameter: 'x' },
];

for (const { address, parameter } of refused) {
	test(`${address.slice(0, 60)} is refused and names ${parameter}`, async ({ request }) => {
		for (const [language, word] of [
			['zh-CN', '请求有误'],
			['en', 'Invalid request'],
		] as const) {
			const response = await request.get(address, { headers: { 'accept-language': language } });
			expect(response.status()).toBe(400);
			expect(response.headers()['content-type']).toBe('application/problem+json');
			const body = problem.parse(await response.json());
			expect(body.type).toBe('/problems/invalid-request');
			expect(body.title).toBe(word);
			expect(body.errors?.map((error) => error.parameter)).toContain(parameter);
		}
	});
}

test('an impossible code is refused with what a slip would explain', async ({ request }) => {
	const { uscc } = await findSample(request, '养老');
	const response = await request.get(`/api/v1/subjects/${withSlip(uscc)}`);
	expect(response.status()).toBe(400);
	const body = problem.parse(await response.json());
	expect(body.type).toBe('/problems/invalid-uscc');
	expect(body.suggestions).toContain(uscc);
});

test('a possible code that is not held is a 404 that says what to do next', async ({ request }) => {
	const response = await request.get(`/api/v1/subjects/${unheld}`);
	expect(response.status()).toBe(404);
	const body = problem.parse(await response.json());
	expect(body.type).toBe('/problems/subject-not-found');
	expect(body.detail).toContain('/api/v1/subjects?q=');
});

test('the records of a code that is impossible or not held are refused as the subject is', async ({
	request,
}) => {
	const { uscc } = await findSample(request, '养老');
	for (const code of [unheld, withSlip(uscc)]) {
		const subject = await request.get(`/api/v1/subjects/${code}`);
		const records = await request.get(`/api/v1/subjects/${code}/records`);
		expect(records.status()).toBe(subject.status());
		expect(await records.json()).toEqual(await subject.json());
	}
});

test('no list of persons is published, and dishonesty and honour are told apart', async ({
	request,
}) => {
	const { items } = publishedLists.parse(await (await request.get('/api/v1/lists')).json());
	expect(items.map(({ code }) => code)).not.toContain('SX-MEDORDER');
	for (const type of listTypes) expect(items.map((list) => list.type)).toContain(type);
});

test('a code in any spelling finds its subject', async ({ request }) => {
	const { uscc, name } = await findSample(request, '养老');
	const spellings = [
		uscc.toLowerCase(),
		` ${uscc.slice(0, 2)} ${uscc.slice(2, 8)}-${uscc.slice(8)} `,
		uscc.replace(/\d/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0)),
	];
	for (const spelling of spellings) {
		const response = await request.get(`/api/v1/subjects/${encodeURIComponent(spelling)}`);
		expect((await response.json()).name, spelling).toBe(name);
		const found = await searchSample(request, spelling);
		expect(found.items.map((item) => [item.name, item.match.field])).toEqual([[name, 'uscc']]);
	}
});

test('an organisation code and a registration number find their subject', async ({ request }) => {
	const { items } = await searchSample(request, '公司');
	const subjects = await Promise.all(
		items.map(async ({ uscc }): Promise<Subject> => {
			return (await request.get(`/api/v1/subjects/${uscc}`)).json();
		}),
	);
	// Businesses of after 2015 have no number of the old kind.
	const numbered = subjects.find(({ registrationNumber }) => registrationNumber !== null);
	if (numbered?.registrationNumber == null) throw new Error('no 公司 of the sample has a number');
	const byOrganisation = await searchSample(request, numbered.organisationCode);
	expect(byOrganisation.items.map(({ uscc }) => uscc)).toContain(numbered.uscc);
	expect(byOrganisation.items[0]?.match.field).toBe('organisation-code');
	const byNumber = await searchSample(request, numbered.registrationNumber);
	expect(byNumber.items.map(({ uscc }) => uscc)).toEqual([numbered.uscc]);
});

test('paging gives every hit once and then ends; the cursor is bound to its search', async ({
	request,
}) => {
	const seen: string[] = [];
	let cursor: string | null = '';
	let total = 0;
	while (cursor !== null) {
		const query: URLSearchParams = new URLSearchParams({ q: '养老', limit: '7' });
		if (cursor !== '') query.set('cursor', cursor);
		const page = (await (await request.get(`/api/v1/subjects?${query}`)).json()) as SubjectPage;
		seen.push(...page.items.map(({ uscc }) => uscc));
		total = page.total.value;
		cursor = page.nextCursor;
		if (cursor !== null) {
			const other = new URLSearchParams({ q: '家政', limit: '7', cursor });
			expect((await request.get(`/api/v1/subjects?${other}`)).status()).toBe(400);
		}
	}
	expect(new Set(seen).size).toBe(seen.length);
	expect(seen).toHaveLength(total);
	expect(total).toBeGreaterThan(14);
});

test('filters narrow a search and are never ignored', async ({ request }) => {
	const all = await searchSample(request, '公司');
	const narrowed = new URLSearchParams({ q: '公司', region: '360100', status: 'deregistered' });
	const page = (await (await request.get(`/api/v1/subjects?${narrowed}`)).json()) as SubjectPage;
	expect(page.items.length).toBeGreaterThan(0);
	expect(page.total.value).toBeLessThan(all.total.value);
	for (const { region, status } of page.items) {
		expect(region.code.startsWith('3601')).toBe(true);
		expect(status).toBe('deregistered');
	}
});

test('an address or a method that is none answers with the same body as every error', async ({
	request,
}) => {
	for (const [address, method, status] of [
		['/api/v2/subjects', 'GET', 404],
		['/api/v1/subjects/%E0%A4%A', 'GET', 404],
		['/api/v1/subjects?q=a', 'POST', 405],
		['/api/v1/release', 'DELETE', 405],
	] as const) {
		const response = await request.fetch(address, {
			method,
			headers: { 'content-type': 'application/json' },
		});
		expect(response.status(), address).toBe(status);
		expect(response.headers()['content-type']).toBe('application/problem+json');
		expect(problem.parse(await response.json()).type).toBe('/problems/invalid-request');
	}
});

test('nothing that a client sends produces a 500', async ({ request }) => {
	const texts = [
		'%00',
		'%',
		'%E0%A4%A',
		'"',
		"' OR 1=1 --",
		'NEAR(a b)',
		'*',
		'a*',
		'()[]{}',
		'\u202e\u200b',
		'🏛️',
		'𠮷𠮷𠮷',
		'\ud800',
		'../../etc/passwd',
		'九'.repeat(200),
		'AND OR NOT',
		'-1',
		'1e308',
	];
	for (const text of texts) {
		const encoded = /^%/.test(text) ? text : encodeURIComponent(text.toWellFormed());
		for (const address of [
			`/api/v1/subjects?q=${encoded}`,
			`/api/v1/subjects?q=a&cursor=${encoded}`,
			`/api/v1/subjects?q=a&region=${encoded}&kind=${encoded}`,
			`/api/v1/suggestions?q=${encoded}`,
			`/api/v1/subjects/${encoded}`,
			`/api/v1/subjects/${encoded}/records`,
			`/api/v1/lists/${encoded}/entries`,
			`/api/v1/lists/SX-WAGE/entries?cursor=${encoded}`,
			`/api/v1/withdrawals?since=${encoded}`,
			`/search?q=${encoded}`,
			`/search?q=a&cursor=${encoded}`,
			`/e/${encoded}`,
			`/${encoded}`,
		]) {
			expect((await request.get(address)).status(), address).toBeLessThan(500);
		}
	}
});

test('readiness names the live release', async ({ request }) => {
	const { id } = await (await request.get('/api/v1/release')).json();
	expect(await (await request.get('/readyz')).text()).toBe(`${id}\n`);
	expect((await request.get('/healthz')).status()).toBe(200);
});

test('the OpenAPI document names each served operation and nothing else', async ({ request }) => {
	const document = await (await request.get('/api/openapi.json')).json();
	const live = Object.values(operations)
		.filter(({ availability }) => availability === 'live')
		.map(({ address }) => address);
	expect(Object.keys(document.paths).sort()).toEqual([...live].sort());
	expect(document.servers[0].url).toMatch(/^http:\/\/127\.0\.0\.1/);
});
