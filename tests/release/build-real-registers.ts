// Builds a release from the real registers in ../shared/data, which never enter the repository:
//   node --conditions=zhixin-source tests/release/build-real-registers.ts <data folder> [<registers>]
// Each file that holds no codes is tried alone, to see that it is refused and says why.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildRelease } from '#lib/server/release/build-release.ts';
import { reportPath } from '#lib/server/release/data-dir.ts';
import { ReleaseError } from '#lib/server/release/release-error.ts';
import {
	hasRealRegisters,
	registersBeside,
	registersWithCodes,
	registersWithoutCodes,
	writeRegistersManifest,
} from './real-registers.ts';

const [dataDir, registers = registersBeside] = process.argv.slice(2);

function say(line: string): void {
	process.stderr.write(`${line}\n`);
}

async function build(folder: string, target: string, names: readonly string[], promote: boolean) {
	const manifestPath = writeRegistersManifest(folder, names, registers);
	return buildRelease({ dataDir: target, manifestPath, promote, say });
}

if (dataDir === undefined) {
	say('Usage: build-real-registers.ts <data folder> [<folder of the registers>]');
	process.exitCode = 2;
} else if (!hasRealRegisters(registers)) {
	say(`NOT BUILT: the real registers are not in ${registers}.`);
	process.exitCode = 1;
} else {
	const folder = mkdtempSync(join(tmpdir(), 'zhixin-real-'));
	try {
		for (const name of registersWithoutCodes) {
			try {
				await build(folder, join(folder, 'refused'), [name], false);
				say(`${name}: taken, though it holds no codes`);
				process.exitCode = 1;
			} catch (error) {
				if (!(error instanceof ReleaseError)) throw error;
				say(`Refused: ${error.message}`);
			}
		}
		const result = await build(folder, dataDir, registersWithCodes, true);
		say(`${JSON.stringify(result, null, 2)}\nReport: ${reportPath(dataDir, result.id)}`);
		if (result.outcome !== 'promoted') process.exitCode = 1;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
