// The thread of `name-index-aside.ts`.
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { AsideData } from './name-index-aside.ts';
import { createNameIndexTables } from './tables.ts';
import { writeNameIndex } from './write-name-index.ts';

const { path, registrations, release, scratch } = workerData as AsideData;
const url = pathToFileURL(release);
// The build holds the lock and goes on writing: other tables, on pages of their own.
url.search = '?mode=ro&immutable=1';
const subjects = new DatabaseSync(url, { readOnly: true });
subjects.prepare('SELECT rank FROM subjects LIMIT 1').get();
const names = new DatabaseSync(path);
names.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF');
names.exec(createNameIndexTables);
parentPort?.postMessage('begun');
writeNameIndex(subjects, names, registrations, scratch, () => {});
names.close();
subjects.close();
