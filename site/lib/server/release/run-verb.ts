// The verbs of the command line. Each parses, asks, prints; what it does is in a file of its own.

import { parseArgs } from 'node:util';
import { type BuildResult, buildRelease } from './build-release.ts';
import { quarantinePath, reportPath } from './data-dir.ts';
import { listReleases } from './list-releases.ts';
import { readLivePointer } from './live-release.ts';
import { promoteRelease } from './promote-release.ts';
import { ReleaseError } from './release-error.ts';
import { rollbackRelease } from './rollback-release.ts';
import { usage } from './usage.ts';
import { verifyRelease } from './verify-release.ts';
import { withdrawRecords } from './withdraw-records.ts';

/** Where a command reads and writes. */
export interface Console {
	readonly dataDir: string;
	/** A result, for stdout. */
	readonly print: (line: string) => void;
	/** What is going on, for stderr. */
	readonly say: (line: string) => void;
}

/** A command line that makes no sense; the CLI shows how it is used. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

type Verb = (argv: readonly string[], console: Console) => Promise<number> | number;

function number(value: number): string {
	return value.toLocaleString('en');
}

function mebibytes(bytes: number): string {
	return `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}

function readPositionals(argv: readonly string[], fewest: number, most: number): string[] {
	const { positionals } = parseArgs({ args: [...argv], options: {}, allowPositionals: true });
	if (positionals.length >= fewest && positionals.length <= most) return positionals;
	throw new UsageError(
		positionals.length < fewest ? 'an argument is missing' : 'too many arguments',
	);
}

function summarise(result: BuildResult, { dataDir, print }: Console): void {
	const { bytes, id, outcome, quarantined, rows, seconds, subjects } = result;
	const what = { promoted: 'built and live', built: 'built, not promoted', refused: 'refused' };
	print(`Release ${id}: ${what[outcome]}`);
	print(
		`${number(rows)} rows, ${number(subjects)} subjects, ${number(quarantined)} quarantined; ${mebibytes(bytes)}; ${seconds.toFixed(1)} s, ${number(Math.round(rows / seconds))} rows/s`,
	);
	print(`Report: ${reportPath(dataDir, id)}`);
	if (quarantined > 0) print(`Quarantine: ${quarantinePath(dataDir, id)}`);
}

const build: Verb = async (argv, console) => {
	const { positionals, values } = parseArgs({
		args: [...argv],
		options: { promote: { type: 'boolean', default: true } },
		allowNegative: true,
		allowPositionals: true,
	});
	const [manifestPath, ...rest] = positionals;
	if (manifestPath === undefined || rest.length > 0) {
		throw new UsageError('build takes one manifest');
	}
	const { dataDir, say } = console;
	const result = await buildRelease({ dataDir, manifestPath, promote: values.promote, say });
	summarise(result, console);
	if (result.outcome !== 'refused') return 0;
	say(`Not promoted: ${result.verdict}`);
	return 1;
};

const verify: Verb = (argv, { dataDir, print }) => {
	const id = readPositionals(argv, 0, 1)[0] ?? readLivePointer(dataDir)?.id;
	if (id === undefined) {
		throw new ReleaseError(`No release is live in ${dataDir}: name one of "list".`);
	}
	print(`Release ${id} is verified: ${number(verifyRelease(dataDir, id))} subjects`);
	return 0;
};

const promote: Verb = (argv, { dataDir, print }) => {
	const [id = ''] = readPositionals(argv, 1, 1);
	promoteRelease(dataDir, id);
	print(`Release ${id} is live`);
	return 0;
};

const rollback: Verb = (argv, { dataDir, print }) => {
	readPositionals(argv, 0, 0);
	const { from, to } = rollbackRelease(dataDir);
	print(`Release ${to} is live again; "promote ${from}" would undo this`);
	return 0;
};

const list: Verb = (argv, { dataDir, print, say }) => {
	readPositionals(argv, 0, 0);
	const releases = listReleases(dataDir);
	if (releases.length === 0) say(`There is no release in ${dataDir}.`);
	for (const release of releases) {
		const facts =
			release.outcome === 'read'
				? `built ${release.builtAt}  ${number(release.subjects)} subjects  ${number(release.quarantined)} quarantined`
				: release.why;
		print(`${release.id}  ${mebibytes(release.bytes)}  ${facts}  ${release.mark}`.trimEnd());
	}
	return 0;
};

const withdraw: Verb = (argv, { dataDir, print, say }) => {
	// Taken as they stand, not as options: an id may begin with a hyphen.
	const ids = argv.filter((argument) => argument !== '--');
	if (ids.length === 0) throw new UsageError('withdraw takes the ids of records');
	const { already, unknown, withdrawn } = withdrawRecords(dataDir, ids);
	for (const id of withdrawn) print(`Record ${id} is withdrawn`);
	for (const id of already) print(`Record ${id} was withdrawn before`);
	for (const id of unknown) say(`Record ${id} is not in the live release: nothing to withdraw.`);
	return unknown.length === 0 ? 0 : 1;
};

const help: Verb = (_argv, { print }) => {
	print(usage);
	return 0;
};

const verbs: ReadonlyMap<string, Verb> = new Map(
	Object.entries({ build, verify, promote, rollback, list, withdraw, help }),
);

/**
 * Runs one command line and gives the exit code. Throws a UsageError when it is not understood,
 * a ReleaseError when it cannot be done.
 */
export async function runVerb(argv: readonly string[], console: Console): Promise<number> {
	const [word = 'help', ...rest] = argv;
	const verb = verbs.get(/^(-h|--help)$/.test(word) ? 'help' : word);
	if (verb === undefined) throw new UsageError(`"${word}" is not a verb`);
	return await verb(rest, console);
}
