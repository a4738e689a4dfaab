// A small real release for tests: real files through the real build into a real SQLite file.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildRelease } from '#lib/server/release/build-release.ts';

/** A row of a registration file, by its Chinese headers. */
export type RegistrationRow = Readonly<Record<string, string>>;

/** A data folder of a test, and its end. */
export interface SmallRegistry {
	readonly dataDir: string;
	/** Builds and promotes a release of these rows; gives its id. */
	readonly release: (rows: readonly RegistrationRow[]) => Promise<string>;
	readonly remove: () => void;
}

/** An empty data folder in the system's temporary folder. */
export function createSmallRegistry(): SmallRegistry {
	const folder = mkdtempSync(join(tmpdir(), 'small-registry-'));
	const dataDir = join(folder, 'data');
	const sources = join(folder, 'sources');
	mkdirSync(sources);
	return {
		dataDir,
		release: async (rows) => {
			const lines = rows.map((row) => JSON.stringify(row)).join('\n');
			writeFileSync(join(sources, 'registration.jsonl'), `${lines}\n`);
			const manifest = {
				quarantineLimit: 0,
				sources: [
					{
						id: 'registration',
						profile: 'registration',
						name: '经营主体登记信息',
						department: '示例市场监督管理局',
						collectedAt: '2026-11-20',
						rhythmDays: 7,
						files: ['registration.jsonl'],
					},
				],
			};
			const manifestPath = join(sources, 'manifest.json');
			writeFileSync(manifestPath, JSON.stringify(manifest));
			const built = await buildRelease({ dataDir, manifestPath, promote: true, say: () => {} });
			if (built.outcome !== 'promoted') throw new Error(built.verdict);
			return built.id;
		},
		remove: () => rmSync(folder, { recursive: true }),
	};
}
