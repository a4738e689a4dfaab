import { extname } from 'node:path';
import { ReleaseError } from '../release-error.ts';
import { openCsv } from './csv.ts';
import { openJsonLines } from './json-lines.ts';
import type { OpenedRows } from './source-row.ts';
import { openXlsx } from './xlsx.ts';

/**
 * Opens a file for reading row by row, by the ending of its name. Throws a ReleaseError on an
 * ending that no reader knows, and whatever that reader throws. `scratch` is a folder for what
 * does not fit in memory; the caller removes it.
 */
export async function openRows(path: string, name: string, scratch: string): Promise<OpenedRows> {
	switch (extname(path).toLowerCase()) {
		case '.csv':
		case '.tsv':
		case '.txt':
			return openCsv(path, name);
		case '.jsonl':
		case '.ndjson':
			return openJsonLines(path, name);
		case '.xlsx':
			return openXlsx(path, name, scratch);
		case '.xls':
			throw new ReleaseError(`${name} is in the old Excel format: save it as .xlsx or .csv.`);
		default:
			throw new ReleaseError(`${name}: only .csv, .tsv, .txt, .jsonl, .ndjson and .xlsx are read.`);
	}
}
