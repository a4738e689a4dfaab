// From a manifest to a release: read, order, verify, and put in its place. Everything happens in
// a folder that the next build throws away, until one rename.

import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assembled } from './assemble-release.ts';
import { buildingPath, quarantinePath, releasePath, releasesPath, reportPath } from './data-dir.ts';
import { hashInputs } from './hash-inputs.ts';
import { holdLock } from './hold-lock.ts';
import { findInputs, type ImportedSource, importSources } from './import-sources.ts';
import { readManifest } from './manifest.ts';
import { Progress } from './progress.ts';
import { switchLive } from './promote-release.ts';
import { QuarantineFile } from './quarantine-file.ts';
import { ReleaseError } from './release-error.ts';
import { makeReleaseId } from './release-id.ts';
import { Staging } from './staging.ts';
import { verifyReleaseFile } from './verify-release.ts';
import { moveDurably } from './write-durably.ts';
import { writeReleaseFile } from './write-release-file.ts';
import { writeReport } from './write-report.ts';

/** What to build and what to do with it. */
export interface BuildRequest {
	readonly dataDir: string;
	readonly manifestPath: string;
	readonly promote: boolean;
	/** The moment at which the rows are read; what was public before it stays out. Default: now. */
	readonly now?: Date;
	/** Hears what is going on, a line at a time. */
	readonly say: (line: string) => void;
}

/** What came of a build. */
export interface BuildResult {
	readonly id: string;
	readonly outcome: 'promoted' | 'built' | 'refused';
	/** One sentence; says why when it was refused. */
	readonly verdict: string;
	readonly rows: number;
	readonly quarantined: number;
	readonly subjects: number;
	readonly records: number;
	readonly seconds: number;
	readonly bytes: number;
}

/** One build under way: its name, its moment, its folder. */
interface Work {
	readonly id: string;
	readonly dataDir: string;
	readonly builtAt: Date;
	readonly folder: string;
	readonly release: string;
	readonly quarantine: string;
	readonly say: (line: string) => void;
	readonly progress: Progress;
}

function sweep(dataDir: string, say: (line: string) => void): void {
	const folder = buildingPath(dataDir);
	// The lock is ours, so whoever left this is dead.
	if (existsSync(folder) && readdirSync(folder).length > 0) {
		say('Removing what an interrupted build left behind');
	}
	rmSync(folder, { recursive: true, force: true });
}

// Names of releases are to the second; the next second is never far.
async function beginWork(
	dataDir: string,
	hash: string,
	say: (line: string) => void,
): Promise<Work> {
	for (;;) {
		const builtAt = new Date();
		const id = makeReleaseId(builtAt, hash);
		if (!existsSync(releasePath(dataDir, id)) && !existsSync(reportPath(dataDir, id))) {
			const folder = join(buildingPath(dataDir), id);
			mkdirSync(folder, { recursive: true });
			const release = join(folder, 'release.sqlite');
			const quarantine = join(folder, 'quarantine.jsonl');
			return {
				id,
				dataDir,
				builtAt,
				folder,
				release,
				quarantine,
				say,
				progress: new Progress(say),
			};
		}
		await new Promise((resolve) => setTimeout(resolve, 1000 - builtAt.getMilliseconds()));
	}
}

// Undefined when the release may be promoted.
function judge(
	{ id, release, say }: Work,
	quality: { rows: number; quarantined: number },
	limit: number,
): string | undefined {
	const share = quality.rows === 0 ? 0 : quality.quarantined / quality.rows;
	if (share > limit) {
		const percent = (value: number) => `${Number((value * 100).toFixed(2))} %`;
		return `${percent(share)} of the rows were quarantined, the manifest allows ${percent(limit)} (quarantineLimit): mend the files, or raise the limit.`;
	}
	say('Verifying');
	try {
		verifyReleaseFile(release, id);
		return undefined;
	} catch (error) {
		if (error instanceof ReleaseError) return error.message;
		throw error;
	}
}

async function build(request: BuildRequest, started: number): Promise<BuildResult> {
	const { dataDir, manifestPath, promote, say } = request;
	const manifest = await readManifest(manifestPath);
	const inputs = await findInputs(manifest, request.now);
	const files = inputs.flatMap((input) => input.files);
	const hashes = await hashInputs(manifest.bytes, files);
	const work = await beginWork(dataDir, hashes.all, say);
	const { id, progress } = work;
	const staging = new Staging(join(work.folder, 'staging.sqlite'));
	const quarantine = new QuarantineFile(work.quarantine);
	const scratch = work.folder;
	const imported = await importSources(inputs, { staging, quarantine, progress, scratch });
	staging.close();
	quarantine.close();
	const { assembled, changes, quality } = await writeReleaseFile(work, staging, imported);
	const fault = judge(work, quality, manifest.quarantineLimit);
	const verdict = fault ?? 'Verified: fit to be promoted.';
	const seconds = (performance.now() - started) / 1000;
	writeFileSync(
		join(work.folder, 'report.md'),
		writeReport({
			...{ id, verdict, builtAt: work.builtAt, seconds, quality, changes, manifest: manifestPath },
			subjects: assembled.subjects,
			records: assembled.records,
			repeatedRecords: assembled.repeatedRecords,
			quarantineFile: `${id}.quarantine.jsonl`,
			sources: reportSources(imported, assembled, (path) => hashes.byPath.get(path) ?? ''),
		}),
	);
	const { size: bytes } = statSync(work.release);
	moveDurably(work.quarantine, quarantinePath(dataDir, id));
	moveDurably(join(work.folder, 'report.md'), reportPath(dataDir, id));
	const { quarantined, rows } = quality;
	const { records, subjects } = assembled;
	const result = { id, verdict, rows, quarantined, subjects, records, seconds, bytes };
	if (fault !== undefined) return { ...result, outcome: 'refused' };
	moveDurably(work.release, releasePath(dataDir, id));
	if (!promote) return { ...result, outcome: 'built' };
	switchLive(dataDir, id);
	return { ...result, outcome: 'promoted' };
}

function reportSources(
	sources: readonly ImportedSource[],
	assembled: Assembled,
	hashOf: (path: string) => string,
) {
	return sources.map(({ entry, files, imported, position }) => ({
		id: entry.id,
		name: entry.name,
		department: entry.department,
		subjects: assembled.subjectsBySource.get(position) ?? 0,
		records: assembled.recordsBySource.get(position) ?? 0,
		files: imported.map((file, index) => ({ ...file, sha256: hashOf(files[index]?.path ?? '') })),
	}));
}

/**
 * Builds a release from a manifest, verifies it and, when asked to, makes it live. A build with
 * too many quarantined rows, or one that does not verify, is `refused`: its report and quarantine
 * file stay, the release does not. Throws a ReleaseError when the manifest or a file as a whole
 * cannot be read, or another build is at work. What is live is never touched before the last step.
 */
export async function buildRelease(request: BuildRequest): Promise<BuildResult> {
	const started = performance.now();
	mkdirSync(releasesPath(request.dataDir), { recursive: true });
	const unlock = holdLock(request.dataDir, 'build', 'build');
	try {
		sweep(request.dataDir, request.say);
		return await build(request, started);
	} finally {
		rmSync(buildingPath(request.dataDir), { recursive: true, force: true });
		unlock();
	}
}
