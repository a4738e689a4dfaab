// The name index written by a thread of its own while the build goes on: into a file beside the
// release, for a database has one writer, and into the release when both are done.
import { once } from 'node:events';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';

/** What the thread is told. */
export interface AsideRequest {
	/** The release file, of which no row of `subjects` changes any more. */
	readonly release: string;
	/** The sources of registrations. */
	readonly registrations: readonly string[];
	/** A folder for the file and for what sorting needs; the caller removes it. */
	readonly scratch: string;
}

/** What the thread gets of it. */
export interface AsideData extends AsideRequest {
	readonly path: string;
}

/** An index that is being written. */
export interface IndexAside {
	readonly path: string;
	/** Ends when the file is whole; throws what the thread threw. */
	readonly whole: Promise<unknown>;
}

const tables = ['name_alphabet', 'name_regions', 'name_parts', 'name_postings'] as const;

/** Starts the thread; it has seen the subjects when this ends, and other tables may be written. */
export async function startNameIndex(request: AsideRequest): Promise<IndexAside> {
	const path = join(request.scratch, 'names.sqlite');
	const workerData: AsideData = { ...request, path };
	const worker = new Worker(new URL('./name-index.worker.ts', import.meta.url), {
		workerData,
		// As every program of ours is started: packages of the workspace are read as they are written.
		execArgv: ['--conditions=zhixin-source'],
	});
	const whole = once(worker, 'exit');
	// Who waits hears of a failure; until then it is nobody's.
	whole.catch(() => {});
	await once(worker, 'message');
	return { path, whole };
}

/** Waits for the index and takes it into `database`, which has its tables. */
export async function takeNameIndex(
	database: DatabaseSync,
	{ path, whole }: IndexAside,
): Promise<void> {
	await whole;
	database.prepare('ATTACH ? AS names').run(path);
	for (const table of tables) database.exec(`INSERT INTO ${table} SELECT * FROM names.${table}`);
	database.exec('DETACH names');
}
