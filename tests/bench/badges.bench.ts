// Badges: what evaluating them costs, 50 merchants against one, and a proof in a slow phone.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import type { Uscc } from '@zhixin/api-client';
import { createLiveRegistry } from '#lib/server/registry/live-registry.ts';
import { readLivePointer } from '#lib/server/release/live-release.ts';
import { openRelease } from '#lib/server/release/open-release.ts';
import { findBrowser } from '../../scripts/browser.mjs';
import { browserFlags } from '../../scripts/browser-flags.mjs';
import { serveApp } from './serve-app.ts';

const province = 1_000_000;
const most = 50;
const requests = 400;
const proofs = 60;
const evaluations = 6;
/** How much slower a phone of the middle is than this machine. */
const throttling = 4;

function percentile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function readUsccs(dataDir: string): Uscc[] {
	const id = readLivePointer(dataDir)?.id ?? '';
	const database = openRelease(dataDir, id);
	const rows = database.prepare('SELECT uscc FROM subjects').all();
	database.close();
	return rows.map(({ uscc }) => uscc as Uscc);
}

/** Reads and evaluates every subject of the release, each for the first time in its engine. */
function evaluateOnce(dataDir: string, usccs: readonly Uscc[]): number {
	const engine = createLiveRegistry(dataDir, () => {})();
	const begun = performance.now();
	engine.merchants(usccs);
	return performance.now() - begun;
}

function evaluateAll(dataDir: string, usccs: readonly Uscc[]): void {
	// A million would be evaluated by compiled code: what compiling costs is not multiplied.
	const rounds = Array.from({ length: evaluations }, () => evaluateOnce(dataDir, usccs)).slice(1);
	const milliseconds = percentile(rounds, 0.5);
	const seconds = ((milliseconds / usccs.length) * province) / 1_000;
	console.log(
		`badges: ${usccs.length} subjects × 5 schemes read and evaluated in ${milliseconds.toFixed(0)} ms, ` +
			`a million would take ${seconds.toFixed(0)} s (target ≤ 60); no build does that`,
	);
}

async function timed(address: string): Promise<number> {
	const begun = performance.now();
	const response = await fetch(address);
	await response.text();
	if (!response.ok) throw new Error(`${address} answered ${response.status}`);
	return performance.now() - begun;
}

async function compareRequests(origin: string, usccs: readonly Uscc[]): Promise<void> {
	const address = (count: number) =>
		`${origin}/api/v1/badges?${usccs
			.slice(0, count)
			.map((uscc) => `uscc=${uscc}`)
			.join('&')}`;
	const cold = await timed(address(most));
	const one: number[] = [];
	const many: number[] = [];
	for (let round = 0; round < requests; round += 1) {
		one.push(await timed(address(1)));
		many.push(await timed(address(most)));
	}
	const [p99Of1, p99Of50] = [percentile(one, 0.99), percentile(many, 0.99)];
	console.log(
		`badges: p99 of 1 merchant ${p99Of1.toFixed(2)} ms, of ${most} ${p99Of50.toFixed(2)} ms, ` +
			`ratio ${(p99Of50 / p99Of1).toFixed(2)} (target ≤ 3); medians ` +
			`${percentile(one, 0.5).toFixed(2)} and ${percentile(many, 0.5).toFixed(2)} ms; ` +
			`the first ${most}, each signed, ${cold.toFixed(0)} ms`,
	);
}

interface Proven {
	readonly outcome: string;
	readonly times: number[];
}

async function proveInPhone(origin: string, credential: string): Promise<Proven> {
	const browser = await chromium.launch({ args: browserFlags, ...findBrowser() });
	try {
		const page = await browser.newPage();
		const folder = resolve('api-client/dist');
		await page.route(`${origin}/bench/**`, (route) => {
			const path = new URL(route.request().url()).pathname.replace('/bench/', '');
			return path === ''
				? route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' })
				: route.fulfill({
						contentType: 'text/javascript',
						body: readFileSync(join(folder, path), 'utf8'),
					});
		});
		await page.goto(`${origin}/bench/`);
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
		return await page.evaluate(
			async ({ credential, issuer, proofs }) => {
				const address = '/bench/credential/index.js';
				const { fetchProof, verifyCredential } = (await import(
					address
				)) as typeof import('@zhixin/api-client/credential');
				const fetched = fetchProof(issuer);
				const times: number[] = [];
				let outcome = '';
				for (let round = 0; round < proofs; round += 1) {
					const begun = performance.now();
					({ outcome } = await verifyCredential(credential, { issuer, ...fetched }));
					times.push(performance.now() - begun);
				}
				return { outcome, times: times.slice(1) };
			},
			{ credential, issuer: origin, proofs },
		);
	} finally {
		await browser.close();
	}
}

/** Prints what badges cost. */
export async function benchBadges(dataDir: string): Promise<void> {
	const usccs = readUsccs(dataDir);
	evaluateAll(dataDir, usccs);
	const site = await serveApp('build/index.js', '/readyz', { ZHIXIN_DATA_DIR: dataDir });
	try {
		const holders = await fetch(`${site.origin}/api/v1/schemes/elder-care/subjects?limit=${most}`);
		const { items } = (await holders.json()) as { items: { uscc: Uscc }[] };
		await compareRequests(
			site.origin,
			items.map(({ uscc }) => uscc),
		);
		const answer = await fetch(`${site.origin}/api/v1/badges?uscc=${items[0]?.uscc}`);
		const { items: merchants } = (await answer.json()) as { items: { credential: string }[] };
		const { outcome, times } = await proveInPhone(site.origin, merchants[0]?.credential ?? '');
		console.log(
			`badges: a proof in a phone ${throttling} times slower: ${outcome}, median ` +
				`${percentile(times, 0.5).toFixed(1)} ms, p99 ${percentile(times, 0.99).toFixed(1)} ms (target ≤ 30)`,
		);
	} finally {
		await site.stop();
	}
}
