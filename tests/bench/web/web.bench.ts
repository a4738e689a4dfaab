// The two pages that people open from a chat or a search engine, on a cheap phone and a bad line, beside
// a page that was written by hand for the same text, in alternating rounds of one run.
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../../scripts/browser.mjs';
import { browserFlags } from '../../../scripts/browser-flags.mjs';
import { median } from '../rate.ts';
import { serveSite } from '../serve-app.ts';
import { goBack } from './go-back.ts';
import { visitTwice } from './second-visit.ts';
import { floorOf, serveFloor } from './serve-floor.ts';
import { slowDown } from './slow-phone.ts';
import { type Visit, visit } from './watch-paint.ts';

const rounds = 5;
/** As the issue of the app states them; ratios are to the page that was written by hand. */
const targets = { largest: 1.3, blocked: 100, moved: 0.02, kilobytes: 70, again: 0.5 };

const paths = {
	subject: '/e/52369900MJ3XUCNAX9',
	search: '/search?q=%E5%85%BB%E8%80%81',
} as const;
/** What is there, on the page by hand too, once somebody can read what he asked for. */
const signs = { subject: '#registration', search: 'article' } as const;

async function freshVisit(browser: Browser, address: string, sign: string): Promise<Visit> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	try {
		const page = await context.newPage();
		await slowDown(page);
		return await visit(page, address, sign);
	} finally {
		await context.close();
	}
}

const middle = (visits: readonly Visit[], of: (one: Visit) => number) => median(visits.map(of));

function judge(what: string, measured: number, most: number, unit: string, digits: number): string {
	const verdict = measured <= most ? 'met' : 'MISSED';
	return `  ${what.padEnd(38)} ${measured.toFixed(digits).padStart(8)} ${unit.padEnd(3)} (target ≤ ${most}) ${verdict}`;
}

async function benchPage(browser: Browser, name: keyof typeof paths, site: string, floor: string) {
	const sign = signs[name];
	const ours: Visit[] = [];
	const floors: Visit[] = [];
	const again: Visit[] = [];
	for (let round = 0; round < rounds; round += 1) {
		floors.push(await freshVisit(browser, floor, sign));
		ours.push(await freshVisit(browser, site, sign));
		again.push(await visitTwice(browser, site, sign));
	}
	const base = middle(floors, (one) => one.largestPaint);
	const largest = middle(ours, (one) => one.largestPaint);
	const second = middle(again, (one) => one.largestPaint);
	const { scriptBytes = 0, scripts = 0, pageBytes = 0 } = ours[0] ?? {};
	console.log(
		[
			`web: ${name}, medians of ${rounds}; largest paint ${largest.toFixed(0)} ms, by hand ${base.toFixed(0)} ms, ` +
				`second visit ${second.toFixed(0)} ms (facts ${middle(again, (one) => one.factsThere).toFixed(0)} ms, ` +
				`at first ${middle(ours, (one) => one.factsThere).toFixed(0)} ms); ` +
				`page ${(pageBytes / 1_000).toFixed(1)} kB, by hand ${((floors[0]?.pageBytes ?? 0) / 1_000).toFixed(1)} kB; ${scripts} scripts`,
			judge('largest paint, to the page by hand', largest / base, targets.largest, '×', 2),
			judge(
				'blocked',
				middle(ours, (one) => one.blocked),
				targets.blocked,
				'ms',
				0,
			),
			judge('moved', Math.max(...ours.map((one) => one.moved)), targets.moved, '', 4),
			judge('script at first load, brotli', scriptBytes / 1_000, targets.kilobytes, 'kB', 1),
			judge('second visit, to the page by hand', second / base, targets.again, '×', 2),
		].join('\n'),
	);
}

/** Prints the figures of both pages and what the way back asks. */
export async function benchWeb(dataDir: string): Promise<void> {
	const browser = await chromium.launch({ args: browserFlags, ...findBrowser() });
	const site = await serveSite({ ZHIXIN_DATA_DIR: dataDir });
	const texts = new Map<string, string>();
	for (const path of Object.values(paths)) {
		texts.set(path, floorOf(await (await fetch(site.origin + path)).text()));
	}
	const floor = await serveFloor(texts);
	try {
		for (const name of ['subject', 'search'] as const) {
			const path = paths[name];
			await benchPage(browser, name, site.origin + path, floor.origin + path);
		}
		const { asked, followed } = await goBack(browser, site.origin + paths.search);
		console.log(
			`web: the way back asks ${asked.length} addresses (target 0)${asked.length === 0 ? ' met' : `: ${asked.join(', ')}`}; ` +
				`${followed} times whether something was withdrawn`,
		);
	} finally {
		await browser.close();
		await site.stop();
		floor.stop();
	}
}
