import { stringify } from 'yaml';
import { REFERENCE_DAY } from './describe-registration.ts';
import { generateSubjects, type SampleSubject } from './generate-subjects.ts';
import { readWords } from './read-words.ts';
import { type SampleSource, sampleSources } from './sample-sources.ts';
import { writeTable } from './write-table.ts';

function manifest(collectedAt: string): string {
	return stringify({
		quarantineLimit: 0,
		sources: sampleSources.map(({ id, name, department, rhythmDays, file }) => ({
			id,
			profile: 'registration',
			name,
			department,
			collectedAt,
			rhythmDays,
			files: [file],
		})),
	});
}

function belongsTo({ classes }: SampleSource, { uscc }: SampleSubject): boolean {
	return classes.some((beginning) => uscc.startsWith(beginning));
}

/**
 * Gives every file of the sample by its path below the manifest's folder. Only the manifest says
 * `collectedAt`, `YYYY-MM-DD`: the sample of today is not stale today, and the rest never changes.
 */
export function sampleFiles(collectedAt: string = REFERENCE_DAY): Map<string, Uint8Array> {
	const subjects = generateSubjects(readWords());
	const files = new Map<string, Uint8Array>([
		['manifest.yaml', new TextEncoder().encode(manifest(collectedAt))],
	]);
	for (const source of sampleSources) {
		const own = subjects.filter((subject) => belongsTo(source, subject));
		files.set(source.file, writeTable(source, own));
	}
	return files;
}
