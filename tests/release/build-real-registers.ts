// Builds a release from the real registers in ../shared/data, which never enter the repository:
//   node --conditions=zhixin-source tests/release/build-real-registers.ts <data folder> [<registers>]
// Each file that holds no codes is tried alone, to see that it is refused and says why.

import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildRelease } from '#lib/server/release/build-release.ts';
import { reportPath } from '#lib/server/release/data-dir.ts';
import { ReleaseError } from '#lib/server/release/release-error.ts';

const [dataDir, registers = resolve(import.meta.dirname, '../../../shared/data')] =
	process.argv.slice(2);

// Later sources replace earlier ones: the wide national samples come first.
const WITH_CODES = [
	'names-companies-national',
	'uscc-other-classes-national',
	'uscc-checksum-failures-national',
	'legacy-ids-national',
	'listed-companies',
	'elder-care',
	'housekeeping',
	'travel-agencies',
	'medical-companies',
	'consumer-sectors-jiangxi',
	'companies-jiangxi',
];
const WITHOUT_CODES = [
	'hospitals-jiangxi',
	'hospitals-fever-clinics-2020',
	'scenic-areas-4a-jiangxi',
	'scenic-areas-5a',
];

function say(line: string): void {
	process.stderr.write(`${line}\n`);
}

function writeManifest(folder: string, names: readonly string[]): string {
	for (const name of names)
		copyFileSync(join(registers, `${name}.csv`), join(folder, `${name}.csv`));
	const path = join(folder, `${names.length === 1 ? names[0] : 'manifest'}.json`);
	const sources = names.map((name) => ({
		id: name,
		profile: 'registration',
		name: `${name} (public copy, for tests)`,
		department: 'shared/data',
		collectedAt: '2020-02-22',
		rhythmDays: 30,
		files: [`${name}.csv`],
	}));
	writeFileSync(path, JSON.stringify({ quarantineLimit: 1, sources }));
	return path;
}

async function build(folder: string, target: string, names: readonly string[], promote: boolean) {
	const manifestPath = writeManifest(folder, names);
	return buildRelease({ dataDir: target, manifestPath, promote, say });
}

if (dataDir === undefined) {
	say('Usage: build-real-registers.ts <data folder> [<folder of the registers>]');
	process.exitCode = 2;
} else if (!existsSync(join(registers, 'companies-jiangxi.csv'))) {
	say(`NOT BUILT: the real registers are not in ${registers}.`);
	process.exitCode = 1;
} else {
	const folder = mkdtempSync(join(tmpdir(), 'zhixin-real-'));
	try {
		for (const name of WITHOUT_CODES) {
			try {
				await build(folder, join(folder, 'refused'), [name], false);
				say(`${name}: taken, though it holds no codes`);
				process.exitCode = 1;
			} catch (error) {
				if (!(error instanceof ReleaseError)) throw error;
				say(`Refused: ${error.message}`);
			}
		}
		const result = await build(folder, dataDir, WITH_CODES, true);
		say(`${JSON.stringify(result, null, 2)}\nReport: ${reportPath(dataDir, result.id)}`);
		if (result.outcome !== 'promoted') process.exitCode = 1;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
