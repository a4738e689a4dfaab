// The real registers that may stand beside the repository, and the manifest that imports them. They
// are never copied into it.
import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder where they are looked for. */
export const registersBeside: string = resolve(import.meta.dirname, '../../../shared/data');

/** Those with codes. Later sources replace earlier ones: the wide national samples come first. */
export const registersWithCodes: readonly string[] = [
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

/** Those without codes: no release can hold them. */
export const registersWithoutCodes: readonly string[] = [
	'hospitals-jiangxi',
	'hospitals-fever-clinics-2020',
	'scenic-areas-4a-jiangxi',
	'scenic-areas-5a',
];

/** Tells whether the real registers are in a folder. */
export function hasRealRegisters(registers: string = registersBeside): boolean {
	return existsSync(join(registers, 'companies-jiangxi.csv'));
}

/** Copies registers by name into `folder`, beside a manifest of them; gives the manifest's path. */
export function writeRegistersManifest(
	folder: string,
	names: readonly string[],
	registers: string = registersBeside,
): string {
	for (const name of names)
		copyFileSync(join(registers, `${name}.csv`), join(folder, `${name}.csv`));
	const sources = names.map((name) => ({
		id: name,
		profile: 'registration',
		name: `${name} (public copy, for tests)`,
		department: 'shared/data',
		collectedAt: '2020-02-22',
		rhythmDays: 30,
		files: [`${name}.csv`],
	}));
	const path = join(folder, `${names.length === 1 ? names[0] : 'manifest'}.json`);
	writeFileSync(path, JSON.stringify({ quarantineLimit: 1, sources }));
	return path;
}
