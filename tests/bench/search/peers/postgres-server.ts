// A PostgreSQL server of our own, on a socket in its folder: no port, nobody else's data.
import { spawnSync } from 'node:child_process';
import { chownSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from './find-program.ts';

const user = 'postgres';

/** Room for the whole index; what is lost when the machine stops was only built to be measured. */
const settings = {
	listen_addresses: "''",
	shared_buffers: '2GB',
	maintenance_work_mem: '1GB',
	work_mem: '64MB',
	max_wal_size: '16GB',
	fsync: 'off',
	jit: 'off',
	max_parallel_workers_per_gather: '0',
};

const isRoot = process.getuid?.() === 0;
// PostgreSQL does not run as root; Debian's package brings a user for it.
const asUser = isRoot ? ['runuser', '-u', user, '--'] : [];

function run(program: string, ...args: readonly string[]): void {
	const [first = '', ...rest] = [...asUser, findProgram(program) ?? program, ...args];
	// No pipe: the server that pg_ctl leaves behind would hold it open. What goes wrong is in the log.
	const { status } = spawnSync(first, rest, { cwd: '/', stdio: 'ignore' });
	if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}`);
}

const dataIn = (folder: string) => join(folder, 'data');

/** The programs without which there is no server. */
export const programs = ['initdb', 'pg_ctl', 'psql'] as const;

/** Makes an empty cluster. In C.UTF-8 Chinese characters count as letters; in C they do not. */
export function makeCluster(folder: string): void {
	if (isRoot) {
		const { stdout } = spawnSync('id', ['-u', user], { encoding: 'utf8' });
		chownSync(folder, Number(stdout), -1);
	}
	const as = ['-U', user, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'];
	run('initdb', '-D', dataIn(folder), ...as);
}

/** Starts the server of a folder and waits until it answers. */
export function startServer(folder: string): void {
	const said = Object.entries({ ...settings, unix_socket_directories: `'${folder}'` })
		.map(([name, value]) => `-c ${name}=${value}`)
		.join(' ');
	const log = join(folder, 'log');
	run('pg_ctl', '-D', dataIn(folder), '-w', '-t', '300', '-l', log, '-o', said, 'start');
}

/** Stops the server of a folder. */
export function stopServer(folder: string): void {
	run('pg_ctl', '-D', dataIn(folder), '-w', '-m', 'fast', 'stop');
}

/** The command that talks to the server of a folder: bare rows, then how long they took. */
export function psqlCommand(folder: string): string[] {
	return ['psql', '-h', folder, '-U', user, '-XAtq', '-v', 'ON_ERROR_STOP=1', 'postgres'];
}
