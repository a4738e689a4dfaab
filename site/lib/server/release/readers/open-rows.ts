import { rm } from 'node:fs/promises';
import { extname } from 'node:path';
import { ReleaseError } from '../release-error.ts';
import { openCsv } from './csv.ts';
import { gunzip } from './gunzip.ts';
import { openJsonLines } from './json-lines.ts';
import type { OpenedRows } from './source-row.ts';
import { openXlsx } from './xlsx.ts';

const TEXT_ENDINGS = /\.(?:csv|tsv|txt|jsonl|ndjson)$/i;

async function openPlain(
	path: string,
	name: string,
	ending: string,
	scratch: string,
): Promise<OpenedRows> {
	switch (ending) {
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
			throw new ReleaseError(
				`${name}: only .csv, .tsv, .txt, .jsonl, .ndjson (each also with .gz) and .xlsx are read.`,
			);
	}
}

async function openGzip(path: string, name: string, scratch: string): Promise<OpenedRows> {
	const inner = name.slice(0, -'.gz'.length);
	if (!TEXT_ENDINGS.test(inner)) {
		throw new ReleaseError(`${name}: only tables as text and JSON Lines are read from .gz.`);
	}
	const unfolded = await gunzip(path, name, scratch);
	const remove = () => rm(unfolded, { force: true });
	try {
		const rows = await openPlain(unfolded, name, extname(inner).toLowerCase(), scratch);
		const close = async () => {
			await rows.close();
			await remove();
		};
		return { ...rows, format: `${rows.format}, gzip`, close };
	} catch (error) {
		await remove();
		throw error;
	}
}

/**
 * Opens a file for reading row by row, by the ending of its name. Throws a ReleaseError on an
 * ending that no reader knows, and whatever that reader throws. `scratch` is a folder for what
 * does not fit in memory; the caller removes it.
 */
export async function openRows(path: string, name: string, scratch: string): Promise<OpenedRows> {
	const ending = extname(name).toLowerCase();
	return ending === '.gz' ? openGzip(path, name, scratch) : openPlain(path, name, ending, scratch);
}
