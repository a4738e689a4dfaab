// Lighthouse on pages of the site as people run it. It is fetched by npm when somebody asks for this
// bench: with its browser-tracing parts it weighs more than all else here, and nothing else needs it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBrowser } from '../../../scripts/browser.mjs';
import { npm } from '../../../scripts/lib/npm.mjs';
import { serveSite } from '../serve-app.ts';
import { copyUnmarked } from './unmarked-release.ts';

const version = '13.5.0';
const target = 95;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const pages = [
	{ path: '/', of: categories },
	{ path: '/e/52369900MJ3XUCNAX9', of: categories },
	{ path: '/plus/elder-care', of: categories },
	{ path: '/help', of: categories },
	{ path: '/privacy', of: categories },
	// Closed to search engines on purpose (docs/decisions/0022), which Lighthouse takes for a fault.
	{
		path: '/search?q=%E5%85%BB%E8%80%81',
		of: categories.filter((category) => category !== 'seo'),
	},
] as const;

interface Audit {
	readonly title: string;
	readonly score: number | null;
	readonly displayValue?: string;
}

interface Report {
	readonly categories: Readonly<
		Record<
			string,
			{
				readonly score: number | null;
				readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
			}
		>
	>;
	readonly audits: Readonly<Record<string, Audit>>;
}

function install(folder: string): string {
	const command = join(folder, 'node_modules/lighthouse/cli/index.js');
	if (existsSync(command)) return command;
	mkdirSync(folder, { recursive: true });
	const [program = 'npm', ...args] = npm(
		'install',
		'--prefix',
		folder,
		'--no-audit',
		'--no-fund',
		`lighthouse@${version}`,
	);
	const { status } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
	if (status !== 0) throw new Error('Lighthouse could not be installed: the lines above say why.');
	return command;
}

/** On a busy machine it sometimes misses that the page was opened at all, and says so by failing. */
const tries = 3;

function measure(
	command: string,
	address: string,
	{ file, browser, of }: { file: string; browser: string; of: readonly string[] },
): Report {
	const args = [
		command,
		address,
		'--output=json',
		`--output-path=${file}`,
		'--quiet',
		`--only-categories=${of.join()}`,
		'--chrome-flags=--headless=new --no-sandbox --disable-gpu',
		'--no-enable-error-reporting',
	];
	for (let at = 0; at < tries; at += 1) {
		const { status } = spawnSync(process.execPath, args, {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, CHROME_PATH: browser },
		});
		if (status === 0) return JSON.parse(readFileSync(file, 'utf8')) as Report;
	}
	throw new Error(`Lighthouse could not measure ${address} in ${tries} tries.`);
}

/** What costs points: each audit with weight that is not perfect. */
function costs({ categories: found, audits }: Report): string[] {
	return categories.flatMap((name) =>
		(found[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
			const { score = null, title = id, displayValue = '' } = audits[id] ?? {};
			if (weight === 0 || score === null || score >= 0.95) return [];
			return [`    ${name}: ${title} ${displayValue}`];
		}),
	);
}

/** Prints the scores of each page, and what costs points. */
export async function benchLighthouse(dataDir: string): Promise<void> {
	const folder = resolve('.zhixin/bench/lighthouse');
	const command = install(folder);
	const { executablePath = '' } = findBrowser();
	const unmarked = join(folder, 'data');
	rmSync(unmarked, { recursive: true, force: true });
	copyUnmarked(dataDir, unmarked);
	const site = await serveSite({ ZHIXIN_DATA_DIR: unmarked });
	try {
		for (const { path, of } of pages) {
			const report = measure(command, site.origin + path, {
				file: join(folder, 'report.json'),
				browser: executablePath,
				of,
			});
			const scores = of.map((name) => Math.round((report.categories[name]?.score ?? 0) * 100));
			const isMet = scores.every((score) => score >= target);
			console.log(
				`lighthouse: ${decodeURI(path).padEnd(28)} ${of.map((name, index) => `${name} ${scores[index]}`).join(', ')} (target ≥ ${target}) ${isMet ? 'met' : 'MISSED'}`,
			);
			for (const line of costs(report)) console.log(line);
		}
	} finally {
		await site.stop();
	}
}
