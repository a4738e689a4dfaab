// A copy of a release without the mark of samples. What is invented is closed to search engines, so what
// they are told of a real register can only be tried on something that does not say that it is a sample.
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Copies the live release of `from` into the data folder `to`, and takes the mark off the copy. */
export function copyUnmarked(from: string, to: string): void {
	const pointer = readFileSync(join(from, 'live.json'), 'utf8');
	const { id } = JSON.parse(pointer) as { readonly id: string };
	const file = join(to, 'releases', `${id}.sqlite`);
	mkdirSync(join(to, 'releases'), { recursive: true });
	cpSync(join(from, 'releases', `${id}.sqlite`), file);
	cpSync(join(from, 'live.json'), join(to, 'live.json'));
	const database = new DatabaseSync(file);
	database.exec(`UPDATE meta SET value = '0' WHERE key = 'sample'`);
	database.close();
}
