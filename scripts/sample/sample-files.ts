import { stringify } from 'yaml';
import { REFERENCE_DAY } from './describe-registration.ts';
import { generateSubjects, type SampleSubject } from './generate-subjects.ts';
import { readWords } from './read-words.ts';
import { RecordContext } from './record-context.ts';
import { type RecordSource, recordSources } from './record-sources.ts';
import { type SampleSource, sampleSources } from './sample-sources.ts';
import { writeTable } from './write-table.ts';

function daysBefore(day: string, days: number): string {
	return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}

function manifest(collectedAt: string): string {
	const entry = (
		{ department, file, id, name, rhythmDays }: SampleSource | RecordSource,
		profile: string,
		day: string,
		code: object = {},
	) => ({ id, profile, ...code, name, department, collectedAt: day, rhythmDays, files: [file] });
	return stringify({
		quarantineLimit: 0,
		sources: [
			...sampleSources.map((source) => entry(source, 'registration', collectedAt)),
			...recordSources.map((source) =>
				entry(source, source.profile, daysBefore(collectedAt, source.daysOld ?? 0), source.code),
			),
		],
	});
}

function belongsTo({ classes }: SampleSource, { uscc }: SampleSubject): boolean {
	return classes.some((beginning) => uscc.startsWith(beginning));
}

function writeRegistrations(source: SampleSource, subjects: readonly SampleSubject[]): Uint8Array {
	const rows = subjects
		.filter((subject) => belongsTo(source, subject))
		.map((subject) => source.columns.map(([, cell]) => cell(subject)));
	const headers = source.columns.map(([header]) => header);
	return writeTable(source.format, headers, rows);
}

function writeRecords(source: RecordSource, context: RecordContext): Uint8Array {
	const rows = source.rows(context);
	const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	const table = rows.map((row) => headers.map((header) => row[header] ?? ''));
	return writeTable(source.format, headers, table);
}

/**
 * Gives every file of the sample by its path below the manifest's folder, as if collected on
 * `collectedAt`, `YYYY-MM-DD`. Registrations never change; records are dated from that day, because
 * an old penalty would not be shown and a sample without one shows nothing.
 */
export function sampleFiles(collectedAt: string = REFERENCE_DAY): Map<string, Uint8Array> {
	const subjects = generateSubjects(readWords());
	const files = new Map<string, Uint8Array>([
		['manifest.yaml', new TextEncoder().encode(manifest(collectedAt))],
	]);
	for (const source of sampleSources) files.set(source.file, writeRegistrations(source, subjects));
	for (const source of recordSources) {
		const context = new RecordContext(source.id, subjects, collectedAt);
		files.set(source.file, writeRecords(source, context));
	}
	return files;
}
