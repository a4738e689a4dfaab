// A server of a test's own over a small release, and one business of it that is looked up until the
// device holds it with both its records.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { RecordPage } from '@zhixin/api-client';
import { serveApp } from '../bench/serve-app.ts';
import { readStore } from './device.ts';
import { buildKeptRelease, keptUscc } from './kept-release.ts';
import { runReleaseAside } from './run-release-aside.ts';

/** A running server with what it reads. */
export interface KeptSite {
	readonly origin: string;
	readonly pid: number;
	readonly dataDir: string;
	/** Where the files lie that its release is built of, the manifest among them. */
	readonly sources: string;
	readonly end: () => Promise<void>;
}

/** Builds the release and serves it. */
export async function serveKept(): Promise<KeptSite> {
	const folder = mkdtempSync(join(tmpdir(), 'kept-'));
	const dataDir = join(folder, 'data');
	const sources = join(folder, 'sources');
	await buildKeptRelease(sources, dataDir);
	const { origin, pid, stop } = await serveApp('build/index.js', '/readyz', {
		ZHIXIN_DATA_DIR: dataDir,
	});
	const end = async () => {
		await stop();
		rmSync(folder, { recursive: true });
	};
	return { origin, pid, dataDir, sources, end };
}

/** The record with this number of its document. */
export const recordOf = (page: Page, documentNumber: string): Locator =>
	page.getByRole('article').filter({ hasText: documentNumber });

/** Opens the business and waits until the worker holds it with both its records. */
export async function lookUpKept(page: Page, { origin }: KeptSite): Promise<void> {
	await page.goto(`${origin}/e/${keptUscc}`);
	await expect(recordOf(page, '罚一')).toBeVisible();
	const countKept = async () => {
		const kept = (await readStore(page, 'subjects'))[keptUscc] as { records: [] } | undefined;
		return kept?.records.length;
	};
	await expect.poll(countKept).toBe(2);
}

/** Withdraws one of its two records. */
export async function withdrawRecord(
	{ origin, dataDir }: KeptSite,
	documentNumber: string,
): Promise<void> {
	const answer = await fetch(`${origin}/api/v1/subjects/${keptUscc}/records`);
	const { items } = (await answer.json()) as RecordPage;
	const found = items.find((item) => item.documentNumber === documentNumber);
	await runReleaseAside(dataDir, ['withdraw', found?.id ?? '']);
}
