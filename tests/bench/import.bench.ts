// The import of a million registration rows: rows per second against a floor that only reads and
// splits the same file, and the memory of the importing process at each quarter.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import { writeRegistrationRows } from './million-rows.ts';

const rows = Number(process.env.ZHIXIN_BENCH_ROWS ?? 1_000_000);
const hopedPerSecond = 30_000;
const watchEveryMilliseconds = 250;

const manifest = `quarantineLimit: 0
sources:
  - id: bench
    profile: registration
    name: bench
    department: bench
    collectedAt: 2026-11-20
    rhythmDays: 1
    files: ['rows.csv']
`;

/** Resident memory in MiB; Linux only, undefined elsewhere. */
function residentMemory({ pid }: ChildProcess): number | undefined {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
	} catch {
		return undefined;
	}
}

async function floorRowsPerSecond(path: string): Promise<number> {
	const started = performance.now();
	let count = 0;
	for await (const _ of createReadStream(path).pipe(parse({ columns: true }))) count += 1;
	return count / ((performance.now() - started) / 1000);
}

function quarterPeaks(samples: readonly number[]): string {
	return [1, 2, 3, 4]
		.map((quarter) => {
			const from = Math.floor((samples.length * (quarter - 1)) / 4);
			const to = Math.floor((samples.length * quarter) / 4);
			return Math.max(...samples.slice(from, to)).toFixed(0);
		})
		.join(', ');
}

/** Prints rows per second, its ratio to the floor, and peak memory by quarter of the build. */
export async function benchImport(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'import-bench-'));
	try {
		const path = join(folder, 'rows.csv');
		await writeRegistrationRows(path, rows);
		writeFileSync(join(folder, 'manifest.yaml'), manifest);
		const floor = await floorRowsPerSecond(path);
		const started = performance.now();
		const child = spawn(
			process.execPath,
			[
				'--conditions=zhixin-source',
				'site/lib/server/release/cli.ts',
				'build',
				join(folder, 'manifest.yaml'),
			],
			{
				env: { ...process.env, ZHIXIN_DATA_DIR: join(folder, 'data') },
				stdio: ['ignore', 'ignore', 'pipe'],
			},
		);
		let said = '';
		child.stderr.on('data', (text) => {
			said += text;
		});
		const samples: number[] = [];
		const watch = setInterval(() => {
			const memory = residentMemory(child);
			if (memory !== undefined && !Number.isNaN(memory)) samples.push(memory);
		}, watchEveryMilliseconds);
		const [code] = (await once(child, 'exit')) as [number];
		clearInterval(watch);
		if (code !== 0) throw new Error(`the build ended with ${code}: ${said.slice(-500)}`);
		const whole = rows / ((performance.now() - started) / 1000);
		const read = [...said.matchAll(/Reading[^\n]*?([\d,]+) rows\/s/g)].at(-1)?.[1];
		console.log(
			`import: ${rows.toLocaleString('en')} rows; reading ${read ?? '?'} rows/s (hoped ` +
				`${hopedPerSecond.toLocaleString('en')}), whole build ${whole.toFixed(0)} rows/s, ` +
				`${(whole / floor).toFixed(2)} of a floor that only parses (${floor.toFixed(0)} rows/s); ` +
				`peak memory by quarter ${quarterPeaks(samples)} MiB`,
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
