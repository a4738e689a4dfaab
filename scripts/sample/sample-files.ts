import { stringify } from 'yaml';
import { REFERENCE_DAY } from './describe-registration.ts';
import { generateSubjects, type SampleSubject } from './generate-subjects.ts';
import { readWords } from './read-words.ts';
import { type SampleSource, sampleSources } from './sample-sources.ts';
import { writeTable } from './write-table.ts';

function manifest(): string {
	return stringify({
		quarantineLimit: 0,
		sources: sampleSources.map(({ id, name, department, rhythmDays, file }) => ({
			id,
			profile: 'registration',
			name,
			department,
			collectedAt: REFERENCE_DAY,
			rhythmDays,
			files: [file],
		})),
	});
}

function belongsTo({ classes }: SampleSource, { uscc }: SampleSubject): boolean {
	return classes.some((beginning) => uscc.startsWith(beginning));
}

/** Gives every file of the sample by its path below the manifest's folder. */
export function sampleFiles(): Map<string, Uint8Array> {
	const subjects = generateSubjects(readWords());
	const files = new Map<string, Uint8Array>([
		['manifest.yaml', new TextEncoder().encode(manifest())],
	]);
	for (const source of sampleSources) {
		const own = subjects.filter((subject) => belongsTo(source, subject));
		files.set(source.file, writeTable(source, own));
	}
	return files;
}
