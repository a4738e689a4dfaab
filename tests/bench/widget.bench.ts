// The badge on a page: what fifty of them cost the main thread of a slow phone, each, beside a bare Lit
// element that draws the same words and beside another kept element; what the module weighs; what moves.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import type { MerchantBadgesList, SubjectPage } from '@zhixin/api-client';
import { build, type Rolldown } from 'vite';
import { findBrowser } from '../../scripts/browser.mjs';
import { browserFlags } from '../../scripts/browser-flags.mjs';
import { serveApp } from './serve-app.ts';

const count = 50;
const throttling = 4;
const rounds = 7;

interface Candidate {
	readonly name: string;
	readonly module: string;
	/** The markup of one, on a page of the merchant. */
	readonly markup: string;
	/** Told apart from a page on which nothing was drawn. */
	readonly isDone: string;
}

interface Cost {
	readonly perElement: number;
	readonly moved: number;
}

async function bundle(source: string): Promise<string> {
	const id = 'virtual:bench';
	const { output } = (await build({
		configFile: false,
		logLevel: 'error',
		plugins: [
			{
				name: 'bench',
				resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
				load: (asked) => (asked === `\0${id}` ? source : undefined),
			},
		],
		build: { write: false, rolldownOptions: { input: id, output: { codeSplitting: false } } },
	})) as Rolldown.RolldownOutput;
	return output.find((one) => one.type === 'chunk')?.code ?? '';
}

const bareLit = `import { html, LitElement } from 'lit';
customElements.define('bare-lit', class extends LitElement {
	render() { return html\`<a href="/v"><span>鹰潭市榆庭安养老服务有限公司</span> <strong>事实相符</strong> <span>核对于 2026-11-24</span></a>\`; }
});`;

async function measure(browser: Browser, site: string, one: Candidate, n: number): Promise<Cost> {
	const context = await browser.newContext({
		ignoreHTTPSErrors: true,
		// All are seen at once: what nobody scrolls to would ask nothing and cost nothing.
		viewport: { width: 1_280, height: 8_000 },
	});
	const page = await context.newPage();
	try {
		const html = `<!doctype html><html lang="zh-CN"><title>bench</title>${one.markup.repeat(n)}<script type="module" src="/module.js"></script></html>`;
		await page.route(`${site}/`, (route) =>
			route.fulfill({ contentType: 'text/html', body: html }),
		);
		await page.route(`${site}/module.js`, (route) =>
			route.fulfill({ contentType: 'text/javascript', body: one.module }),
		);
		await page.addInitScript(() => {
			Object.assign(globalThis, { moved: 0 });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) {
					(globalThis as never as { moved: number }).moved += (
						entry as unknown as { value: number }
					).value;
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		const session = await context.newCDPSession(page);
		await session.send('Performance.enable');
		await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
		await page.goto(`${site}/`);
		await page.waitForFunction(one.isDone);
		const { metrics } = await session.send('Performance.getMetrics');
		const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
		const moved = await page.evaluate(() => (globalThis as never as { moved: number }).moved);
		return { perElement: seconds * 1_000, moved };
	} finally {
		await context.close();
	}
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function compare(browser: Browser, site: string, one: Candidate): Promise<Cost> {
	const costs: number[] = [];
	const moves: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		// A page with one is the floor: what a page costs anyhow is not counted.
		const alone = await measure(browser, site, one, 1);
		const all = await measure(browser, site, one, count);
		costs.push((all.perElement - alone.perElement) / (count - 1));
		moves.push(all.moved);
	}
	return { perElement: median(costs), moved: Math.max(...moves) };
}

async function findHome(origin: string, cursor = ''): Promise<{ uscc: string; home: string }> {
	const page = await fetch(`${origin}/api/v1/schemes/elder-care/subjects?limit=50${cursor}`);
	const { items, nextCursor } = (await page.json()) as SubjectPage;
	const query = items.map(({ uscc }) => `uscc=${uscc}`).join('&');
	const answer = await fetch(`${origin}/api/v1/badges?${query}`);
	for (const { uscc, credential } of ((await answer.json()) as MerchantBadgesList).items) {
		const payload = Buffer.from((credential ?? '').split('.')[1] ?? '', 'base64url').toString();
		const [home] = payload === '' ? [] : JSON.parse(payload).credentialSubject.origin;
		if (home) return { uscc, home };
	}
	if (nextCursor === null) throw new Error('no holder registered an address');
	return findHome(origin, `&cursor=${encodeURIComponent(nextCursor)}`);
}

/** Prints what badges cost on a page. */
export async function benchWidget(dataDir: string): Promise<void> {
	const site = await serveApp('build/index.js', '/readyz', { ZHIXIN_DATA_DIR: dataDir });
	const flags = ['--disable-features=LocalNetworkAccessChecks'];
	const browser = await chromium.launch({ ...findBrowser(), args: [...browserFlags, ...flags] });
	try {
		const { uscc, home } = await findHome(site.origin);
		const module = readFileSync('widget/dist/embed/credit-badge.js', 'utf8');
		const every = (test: string) =>
			`[...document.querySelectorAll('body > *')].filter((one) => one.localName.includes('-')).every((one) => ${test})`;
		const candidates: Candidate[] = [
			{
				name: 'zhixin-credit-badge, proved',
				// As when it is loaded from the register: it asks the origin that it came from.
				module: module.replaceAll('import.meta.url', JSON.stringify(`${site.origin}/widget.js`)),
				markup: `<zhixin-credit-badge uscc="${uscc}" scheme="elder-care"><a href="/v">核对</a></zhixin-credit-badge>`,
				isDone: every("one.shadowRoot?.querySelector('.joined')"),
			},
			{
				name: 'a bare Lit element',
				module: await bundle(bareLit),
				markup: '<bare-lit></bare-lit>',
				isDone: every("one.shadowRoot?.querySelector('a')"),
			},
			{
				name: 'altcha-widget',
				module: await bundle("import 'altcha';"),
				markup: '<altcha-widget></altcha-widget>',
				isDone: every('one.childElementCount > 0'),
			},
		];
		for (const one of candidates) {
			const { perElement, moved } = await compare(browser, home, one);
			const weight = brotliCompressSync(Buffer.from(one.module)).length;
			console.log(
				`widget: ${one.name}: ${perElement.toFixed(2)} ms of the main thread each at ${throttling}×, ` +
					`layout shift ${moved.toFixed(4)} with ${count}, ${weight} bytes brotli`,
			);
		}
		console.log('widget: targets for the badge: ≤ 8 ms each, shift 0, ≤ 9,000 bytes brotli');
	} finally {
		await browser.close();
		await site.stop();
	}
}
