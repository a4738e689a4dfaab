// Where a program is: on the path, or where Debian puts the server programs of PostgreSQL.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const versions = '/usr/lib/postgresql';

function postgresFolders(): string[] {
	if (!existsSync(versions)) return [];
	const newestFirst = readdirSync(versions).sort((a, b) => Number(b) - Number(a));
	return newestFirst.map((version) => join(versions, version, 'bin'));
}

/** The path of a program; undefined when it is not installed. */
export function findProgram(name: string): string | undefined {
	const folders = [...(process.env.PATH ?? '').split(delimiter), ...postgresFolders()];
	return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
