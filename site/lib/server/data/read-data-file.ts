// What may change without a programmer (divisions, schemes, lists) is data with its basis, and
// enters through here. Files are found from the working directory, which every command and the
// server start in: a bundle does not know where its sources stood.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const FOLDER = 'data';

/** A file of `data/` that is missing or not as its schema wants it; says where and what. */
export class DataFileError extends Error {
	override readonly name = 'DataFileError';
}

function readText(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (cause) {
		throw new DataFileError(
			`${file} cannot be read: start from the root of the repository, and check that the file is there.`,
			{ cause },
		);
	}
}

function parseYaml(file: string, text: string): unknown {
	try {
		return parse(text);
	} catch (cause) {
		const [reason = ''] = cause instanceof Error ? cause.message.split('\n') : [];
		throw new DataFileError(`${file} is not YAML: ${reason.replace(/:$/, '')}.`, { cause });
	}
}

/**
 * Reads `data/<name>`, checked and typed by `schema`. Throws a DataFileError that names the file
 * and the path of the first field at fault.
 */
export function readDataFile<Schema extends z.ZodType>(
	name: string,
	schema: Schema,
): z.infer<Schema> {
	const file = resolve(FOLDER, name);
	const result = schema.safeParse(parseYaml(file, readText(file)));
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	const path = z.core.toDotPath(issue?.path ?? []);
	throw new DataFileError(`${file}: ${path === '' ? '' : `${path}: `}${issue?.message ?? ''}`, {
		cause: result.error,
	});
}
