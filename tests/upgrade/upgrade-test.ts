// A site of each worker's own behind one origin, with the business of tests/e2e/kept-release.ts.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test as base } from '../e2e/fixtures.ts';
import { buildKeptRelease } from '../e2e/kept-release.ts';
import { type SwitchingSite, startSwitchingSite } from './switching-site.ts';

export { expect } from '../e2e/fixtures.ts';

export const test = base.extend<
	{ site: SwitchingSite; pagesClosed: undefined },
	{ ownSite: SwitchingSite }
>({
	ownSite: [
		async ({ browserName: _ }, use) => {
			const folder = mkdtempSync(join(tmpdir(), 'upgrade-'));
			const dataDir = join(folder, 'data');
			await buildKeptRelease(join(folder, 'sources'), dataDir);
			const site = await startSwitchingSite(dataDir);
			await use(site);
			await site.stop();
			rmSync(folder, { recursive: true });
		},
		{ scope: 'worker' },
	],
	site: async ({ ownSite }, use) => {
		ownSite.serveCurrent();
		await use(ownSite);
	},
	pagesClosed: [
		async ({ context }, use) => {
			await use(undefined);
			// A page that is still loading would complain that its site has changed.
			for (const page of context.pages()) await page.close();
		},
		{ auto: true },
	],
});

/** Resolves once a worker answers for the page. */
export async function untilControlled(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller !== null) return;
		await new Promise((resolve) =>
			navigator.serviceWorker.addEventListener('controllerchange', resolve),
		);
	});
}

/** The version that the worker says it is which answers for the page; `''` from one that says none. */
export function workerVersion(page: Page): Promise<string> {
	return page.evaluate(
		() =>
			new Promise<string>((resolve) => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = ({ data }) => resolve(String(data));
				setTimeout(() => resolve(''), 2_000);
				navigator.serviceWorker.controller?.postMessage({ type: 'here', version: '' }, [port2]);
			}),
	);
}

/** Whether a worker waits to take over. */
export const isWorkerWaiting = (page: Page): Promise<boolean> =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		return Boolean(registration?.waiting);
	});
