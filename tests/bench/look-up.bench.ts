// GET /api/v1/subjects/{uscc} against a SvelteKit endpoint that returns a constant of the same
// size, in alternating rounds of one run: machines are shared, a ratio survives that.
import { createBuilder } from 'vite';
import { median, requestsPerSecond } from './rate.ts';
import { type ServedApp, serveApp } from './serve-app.ts';

const rounds = 5;
const hoped = 0.5;

async function sampleUscc({ origin }: ServedApp): Promise<string> {
	const query = new URLSearchParams({ q: '公司', limit: '1' });
	const found = await fetch(`${origin}/api/v1/subjects?${query}`);
	const { items } = (await found.json()) as { items: { uscc: string }[] };
	const [first] = items;
	if (first === undefined) throw new Error('the release holds no 公司');
	return first.uscc;
}

/** Prints both rates and their ratio, median of the rounds. */
export async function benchLookUp(dataDir: string): Promise<void> {
	const configFile = 'tests/bench/floor/vite.config.ts';
	await (await createBuilder({ configFile, logLevel: 'error' })).buildApp();
	const site = await serveApp('build/index.js', '/readyz', { ZHIXIN_DATA_DIR: dataDir });
	try {
		const url = `${site.origin}/api/v1/subjects/${await sampleUscc(site)}`;
		const bytes = (await (await fetch(url)).arrayBuffer()).byteLength;
		const floor = await serveApp('.zhixin/bench/floor/build/index.js', '/constant', {
			FLOOR_BYTES: String(bytes),
		});
		try {
			const ratios: number[] = [];
			for (let round = 0; round < rounds; round += 1) {
				const constant = await requestsPerSecond(`${floor.origin}/constant`);
				const subject = await requestsPerSecond(url);
				ratios.push(subject / constant);
				console.log(
					`look-up round ${round + 1}: subject ${subject.toFixed(0)}/s, ` +
						`constant ${constant.toFixed(0)}/s, ratio ${(subject / constant).toFixed(2)}`,
				);
			}
			console.log(
				`look-up: median ratio ${median(ratios).toFixed(2)} of the floor ` +
					`(target ≥ ${hoped}, ${bytes} bytes)`,
			);
		} finally {
			await floor.stop();
		}
	} finally {
		await site.stop();
	}
}
