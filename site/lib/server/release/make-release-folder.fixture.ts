// A folder with a manifest and its files, and a data folder: what every test of a build begins with.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BuildRequest, type BuildResult, buildRelease } from './build-release.ts';
import { quarantinePath } from './data-dir.ts';
import type { QuarantineEntry } from './quarantine-file.ts';

/** The fields of one source, for tests that change some. */
export const someSource = {
	id: 'jx-registration',
	profile: 'registration',
	name: '经营主体登记信息',
	department: '江西省市场监督管理局',
	collectedAt: '2026-11-20',
	rhythmDays: 1,
	files: ['*.csv'],
};

/** One folder of inputs with its own data folder; removed by `dispose` at the end of a `using`. */
export class ReleaseFolder implements Disposable {
	readonly path = mkdtempSync(join(tmpdir(), 'zhixin-release-'));
	readonly dataDir = join(this.path, 'data');
	readonly inputs = join(this.path, 'inputs');

	/** Writes an input and gives its path. */
	write(name: string, content: string | Uint8Array): string {
		const path = join(this.inputs, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
		return path;
	}

	/** Writes a manifest, by default of all CSV files; gives its path. */
	writeManifest(manifest: object = {}): string {
		return this.write(
			'manifest.json',
			JSON.stringify({ quarantineLimit: 1, sources: [someSource], ...manifest }),
		);
	}

	/** Writes a CSV file of these lines and a manifest, and builds. */
	async build(lines: readonly string[], request: Partial<BuildRequest> = {}): Promise<BuildResult> {
		this.write('registration.csv', `${lines.join('\n')}\n`);
		return this.buildManifest(this.writeManifest(), request);
	}

	async buildManifest(
		manifestPath: string,
		request: Partial<BuildRequest> = {},
	): Promise<BuildResult> {
		const { dataDir } = this;
		return buildRelease({ dataDir, manifestPath, promote: true, say: () => {}, ...request });
	}

	readQuarantine(id: string): QuarantineEntry[] {
		const text = readFileSync(quarantinePath(this.dataDir, id), 'utf8').trim();
		return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line) as QuarantineEntry);
	}

	[Symbol.dispose](): void {
		rmSync(this.path, { recursive: true, force: true });
	}
}
