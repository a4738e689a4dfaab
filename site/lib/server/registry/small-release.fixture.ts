// A small real release for tests: real files through the real build into a real SQLite file.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildRelease } from '#lib/server/release/build-release.ts';

/** A row of a source file, by its Chinese headers. */
export type SmallRow = Readonly<Record<string, string>>;

/** A source of records beside the registrations; `id` defaults to its profile. */
export interface SmallSource {
	readonly id?: string;
	readonly profile: string;
	readonly listCode?: string;
	readonly registerCode?: string;
	readonly gradeCode?: string;
	readonly rows: readonly SmallRow[];
}

/** A data folder of a test, and its end. */
export interface SmallRegistry {
	readonly dataDir: string;
	/** Builds and promotes a release of these registrations and records; gives its id. */
	readonly release: (
		registrations: readonly SmallRow[],
		sources?: readonly SmallSource[],
	) => Promise<string>;
	readonly remove: () => void;
}

const someSource = {
	name: '经营主体登记信息',
	department: '示例市场监督管理局',
	collectedAt: '2026-11-20',
	rhythmDays: 7,
};

function entryOf({ rows: _, ...source }: SmallSource, folder: string, rows: readonly SmallRow[]) {
	const id = source.id ?? source.profile;
	const file = `${id}.jsonl`;
	writeFileSync(join(folder, file), `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
	const name = id === 'registration' ? someSource.name : `${id} 来源`;
	return { ...someSource, ...source, id, name, files: [file] };
}

/** An empty data folder in the system's temporary folder, whose releases are built at `now`. */
export function createSmallRegistry(now: () => Date = () => new Date()): SmallRegistry {
	const folder = mkdtempSync(join(tmpdir(), 'small-registry-'));
	const dataDir = join(folder, 'data');
	const inputs = join(folder, 'sources');
	mkdirSync(inputs);
	return {
		dataDir,
		release: async (registrations, sources = []) => {
			const all = [{ profile: 'registration', rows: registrations }, ...sources];
			const manifest = {
				quarantineLimit: 0,
				sources: all.map((source) => entryOf(source, inputs, source.rows)),
			};
			const manifestPath = join(inputs, 'manifest.json');
			writeFileSync(manifestPath, JSON.stringify(manifest));
			const built = await buildRelease({
				...{ dataDir, manifestPath, promote: true, now: now() },
				say: () => {},
			});
			if (built.outcome !== 'promoted') throw new Error(built.verdict);
			return built.id;
		},
		remove: () => rmSync(folder, { recursive: true }),
	};
}
