import { stringify } from 'yaml';
import { REFERENCE_DAY } from './describe-registration.ts';
import { generateSubjects, type SampleSubject } from './generate-subjects.ts';
import { readWords } from './read-words.ts';
import { RecordContext, type RecordRow } from './record-context.ts';
import { type RecordSource, recordSources } from './record-sources.ts';
import { type SampleSource, sampleSources } from './sample-sources.ts';
import { writeTable } from './write-table.ts';

function daysBefore(day: string, days: number): string {
	return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}

const earlier = (day: string, other: string) => (day < other ? day : other);

function manifest(collectedAt: string, until: string): string {
	const entry = (
		{ department, file, id, name, rhythmDays }: SampleSource | RecordSource,
		profile: string,
		day: string,
		code: object = {},
	) => ({ id, profile, ...code, name, department, collectedAt: day, rhythmDays, files: [file] });
	return stringify({
		quarantineLimit: 0,
		sources: [
			...sampleSources.map((source) => entry(source, 'registration', until)),
			...recordSources.map((source) =>
				entry(
					source,
					source.profile,
					earlier(daysBefore(collectedAt, source.daysOld ?? 0), until),
					source.code,
				),
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

const dayCell = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})/;

/** Whether a row could have been delivered on a day: the first of its days is not after it. */
function wasThere(row: RecordRow, until: string): boolean {
	const days = Object.values(row).flatMap((cell) => {
		const [, year, month = '', day = ''] = dayCell.exec(cell) ?? [];
		return year === undefined ? [] : [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`];
	});
	return days.length === 0 || days.some((day) => day <= until);
}

function writeRecords(source: RecordSource, context: RecordContext, until: string): Uint8Array {
	const all = source.rows(context);
	const rows = all.filter((row) => wasThere(row, until));
	const headers = [...new Set(all.flatMap((row) => Object.keys(row)))];
	const table = rows.map((row) => headers.map((header) => row[header] ?? ''));
	return writeTable(source.format, headers, table);
}

/**
 * Gives every file of the sample by its path below the manifest's folder, as if collected on
 * `collectedAt`, `YYYY-MM-DD`. Registrations never change; records are dated from that day, because
 * an old penalty would not be shown and a sample without one shows nothing. With a day before it,
 * `until`, the same as it had been delivered then: without what came later.
 */
export function sampleFiles(
	collectedAt: string = REFERENCE_DAY,
	until: string = collectedAt,
): Map<string, Uint8Array> {
	const subjects = generateSubjects(readWords());
	const files = new Map<string, Uint8Array>([
		['manifest.yaml', new TextEncoder().encode(manifest(collectedAt, until))],
	]);
	for (const source of sampleSources) files.set(source.file, writeRegistrations(source, subjects));
	for (const source of recordSources) {
		const context = new RecordContext(source.id, subjects, collectedAt);
		files.set(source.file, writeRecords(source, context, until));
	}
	return files;
}
