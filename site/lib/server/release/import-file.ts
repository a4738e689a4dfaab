// One file, row by row: into staging, or into quarantine with its reason.

import type { SourceFile } from './find-source-files.ts';
import { keepCells } from './keep-cells.ts';
import type { ManifestSource } from './manifest.ts';
import type { ImportedRow, SourceProfile } from './profiles/find-profile.ts';
import type { RowOutcome } from './profiles/profile.ts';
import { RowFields } from './profiles/row-fields.ts';
import type { Progress } from './progress.ts';
import type { QuarantineFile } from './quarantine-file.ts';
import { openRows } from './readers/open-rows.ts';
import { findRowFault, type SourceRow } from './readers/source-row.ts';
import type { Staging } from './staging.ts';
import { Tally } from './tally.ts';

/** Where rows go during one build. */
export interface ImportTarget {
	readonly staging: Staging;
	readonly quarantine: QuarantineFile;
	readonly progress: Progress;
	/** For what a reader cannot keep in memory. */
	readonly scratch: string;
}

/** What became of one file. */
export interface ImportedFile {
	readonly name: string;
	readonly format: string;
	readonly tally: Tally;
	readonly ignoredHeaders: readonly string[];
}

/** One source with its place in the manifest and what reads its files. */
export interface ImportSource {
	readonly entry: ManifestSource;
	readonly position: number;
	readonly profile: SourceProfile;
}

class FileImport {
	readonly tally = new Tally();
	readonly fields: RowFields<string>;
	readonly #target: ImportTarget;
	readonly #source: ImportSource;
	readonly #file: SourceFile;
	readonly #index: number;

	constructor(target: ImportTarget, source: ImportSource, file: SourceFile, index: number) {
		this.#index = index;
		this.#target = target;
		this.#source = source;
		this.#file = file;
		this.fields = new RowFields(source.profile);
	}

	take(row: SourceRow): void {
		this.tally.rows += 1;
		this.fields.turnTo(row.cells);
		const fault = findRowFault(row);
		const outcome: RowOutcome<ImportedRow> =
			fault === undefined
				? this.#source.profile.readRow(this.fields)
				: { outcome: 'quarantined', reason: fault.code, column: '', message: fault.message };
		if (outcome.outcome === 'taken') {
			this.tally.warn(outcome.warnings);
			this.#stage(row, outcome.row);
		} else if (outcome.outcome === 'dropped') {
			this.tally.drop(outcome.reason);
		} else {
			this.#quarantine(row, outcome);
		}
		this.#target.progress.add();
	}

	#stage({ cells, row }: SourceRow, imported: ImportedRow): void {
		const { staging } = this.#target;
		const { position } = this.#source;
		switch (imported.kind) {
			case 'subject':
				staging.add(position, imported.subject);
				break;
			case 'record':
				staging.addRecord(position, imported.record);
				break;
			case 'unmatched': {
				const kept = keepCells(cells, 'subject-unmatched', this.#isPersonal);
				staging.addUnmatched(position, {
					...{ file: this.#index, row, cells: kept },
					draft: imported.draft,
				});
				break;
			}
			case 'origins':
				for (const origin of imported.origins) staging.addOrigin(position, origin);
		}
	}

	readonly #isPersonal = (header: string): boolean => {
		const field = this.fields.fieldOf(header);
		return field !== undefined && this.#source.profile.personal.includes(field);
	};

	#quarantine(
		{ row, cells }: SourceRow,
		{ column, message, reason }: Extract<RowOutcome<never>, { outcome: 'quarantined' }>,
	): void {
		this.tally.quarantine(reason, { row, column, message });
		this.#target.quarantine.add({
			source: this.#source.entry.id,
			file: this.#file.name,
			row,
			column,
			reason,
			message: `This row ${message}.`,
			cells: keepCells(cells, reason, this.#isPersonal),
		});
	}
}

/**
 * Imports one file of a source. Throws a ReleaseError when the file as a whole cannot be read: no
 * header row, a required column missing, bytes that do not fit.
 */
export async function importFile(
	target: ImportTarget,
	source: ImportSource,
	file: SourceFile,
	/** Its place among the files of the source. */
	index: number,
): Promise<ImportedFile> {
	target.progress.start(`Reading ${file.name}`);
	const opened = await openRows(file.path, file.name, target.scratch);
	const work = new FileImport(target, source, file, index);
	try {
		if (opened.headers !== undefined) {
			work.fields.learn(opened.headers);
			work.fields.require(source.profile, file.name);
		}
		for await (const row of opened.rows) {
			if (opened.headers === undefined) work.fields.learn(Object.keys(row.cells));
			work.take(row);
		}
		// Without a header row only the end of the file tells what it never names.
		if (work.tally.rows > 0) work.fields.require(source.profile, file.name);
	} finally {
		await opened.close();
	}
	return {
		name: file.name,
		format: opened.format,
		tally: work.tally,
		ignoredHeaders: work.fields.ignored,
	};
}
