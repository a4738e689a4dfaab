// The report of a build, for the person who answers for the data.

import type { Quality, ReleaseChanges } from '@zhixin/api-client';
import { explainDrop } from './explain-drop.ts';
import { explainReason, explainWarning } from './explain-reason.ts';
import type { ImportedFile } from './import-file.ts';
import type { WarningCode } from './profiles/profile.ts';

const MOST_WORDS = 20;

/** What a report tells. */
export interface ReportSubject {
	readonly id: string;
	/** What came of the build, one sentence. */
	readonly verdict: string;
	readonly builtAt: Date;
	readonly seconds: number;
	readonly manifest: string;
	readonly subjects: number;
	readonly records: number;
	readonly repeatedRecords: number;
	readonly quality: Quality;
	readonly changes: ReleaseChanges | null;
	readonly quarantineFile: string;
	readonly sources: readonly {
		readonly id: string;
		readonly name: string;
		readonly department: string;
		readonly subjects: number;
		readonly records: number;
		readonly files: readonly (ImportedFile & { readonly sha256: string })[];
	}[];
}

function percent(share: number): string {
	return `${(share * 100).toFixed(2)} %`;
}

function number(value: number): string {
	return value.toLocaleString('en');
}

// A name of a file or a word of a cell must not break the table it stands in.
function cell(text: string): string {
	return text.replace(/[\r\n]+/g, ' ').replace(/([|\\`*_<[\]])/g, '\\$1');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}

function* describeFile(file: ImportedFile & { readonly sha256: string }): Generator<string> {
	const { format, ignoredHeaders, name, tally } = file;
	yield `#### ${cell(name)}`;
	yield '';
	const dropped = [...tally.dropped.values()].reduce((sum, count) => sum + count, 0);
	const taken = tally.rows - tally.quarantined - dropped;
	yield `${format}. ${number(tally.rows)} rows, ${number(taken)} taken, ${number(tally.quarantined)} quarantined, ${number(dropped)} dropped. SHA-256 ${file.sha256}.`;
	yield '';
	if (ignoredHeaders.length > 0) {
		yield `Columns not read: ${ignoredHeaders.map(cell).join(', ')}.`;
		yield '';
	}
	if (tally.reasons.size > 0) {
		yield* table(
			['Quarantined', 'Rows', 'What it means', 'First rows'],
			[...tally.reasons].map(([reason, { count, examples }]) => [
				reason,
				number(count),
				explainReason[reason],
				examples.map(({ row }) => number(row)).join('; '),
			]),
		);
	}
	if (dropped > 0) {
		yield* table(
			['Dropped', 'Rows', 'What it means'],
			[...tally.dropped].map(([reason, count]) => [reason, number(count), explainDrop[reason]]),
		);
	}
	if (tally.warnings.size === 0) return;
	yield* table(
		['Taken with a warning', 'Rows', 'What it means'],
		[...tally.warnings].map(([code, count]: [WarningCode, number]) => [
			code,
			number(count),
			explainWarning[code],
		]),
	);
	const words = [...tally.words].sort(([, a], [, b]) => b - a).slice(0, MOST_WORDS);
	if (words.length === 0) return;
	yield* table(
		['Word not understood', 'Rows'],
		words.map(([word, count]) => [cell(word), number(count)]),
	);
}

function* describeSources({ sources }: ReportSubject): Generator<string> {
	for (const source of sources) {
		yield `### ${cell(source.name)} (${source.id})`;
		yield '';
		yield `${cell(source.department)}. ${number(source.subjects)} subjects and ${number(source.records)} records of the release come from this source; a code that comes again in a later row counts there.`;
		yield '';
		for (const file of source.files) yield* describeFile(file);
	}
}

function* describeChanges({ changes, sources }: ReportSubject): Generator<string> {
	if (changes === null) return;
	const { records, since, subjects, updatedSources } = changes;
	const updated = sources.filter(({ id }) => updatedSources.includes(id));
	yield `Against release ${since.id}: ${number(subjects.added)} subjects and ${number(records.added)} records came, ${number(subjects.removed)} subjects and ${number(records.removed)} records went. Sources collected since: ${updated.map(({ name }) => cell(name)).join(', ') || 'none'}.`;
	yield '';
}

/** Gives the report as Markdown. */
export function writeReport(subject: ReportSubject): string {
	const { builtAt, id, manifest, quality, quarantineFile, seconds, subjects, verdict } = subject;
	const share = quality.rows === 0 ? 0 : quality.quarantined / quality.rows;
	return [
		`# Release ${id}`,
		'',
		verdict,
		'',
		`Built ${builtAt.toISOString()} from ${cell(manifest)} in ${seconds.toFixed(1)} s. ${number(quality.rows)} rows, ${number(subjects)} subjects, ${number(subject.records)} records (${number(subject.repeatedRecords)} came twice), ${number(quality.quarantined)} rows quarantined (${percent(share)}). Each quarantined row stands in ${quarantineFile}.`,
		'',
		...describeChanges(subject),
		'Rows count as a spreadsheet shows them, the header being row 1; in JSON Lines, lines.',
		'',
		'## Codes',
		'',
		...table(
			['Count', 'Value'],
			[
				['Check character does not fit', number(quality.checksumInvalid)],
				['Inner organisation code does not fit', number(quality.innerCheckInvalid)],
				['Class in no table', number(quality.categoryUnknown)],
				['Division in no edition', number(quality.regionUnknown)],
				['One code, several names', number(quality.sameCodeManyNames)],
				['One name, several codes', number(quality.sameNameManyCodes)],
				['Wrong codes of registrations', number(quality.wrongCodes)],
				['Duplicate and wrong among all codes', percent(quality.rate)],
				['Of which no more than', percent(quality.target)],
			],
		),
		'## Sources',
		'',
		...describeSources(subject),
	].join('\n');
}
