// `npm run release -- <verb>`: wires the verbs to this process and nothing else.

import { dataDirFrom } from './data-dir.ts';
import { explainFailure } from './explain-failure.ts';
import { runVerb, UsageError } from './run-verb.ts';
import { usage } from './usage.ts';

const dataDir = dataDirFrom(process.env);

function isParseArgsError(error: unknown): error is Error {
	return (
		error instanceof Error &&
		'code' in error &&
		typeof error.code === 'string' &&
		error.code.startsWith('ERR_PARSE_ARGS')
	);
}

try {
	process.exitCode = await runVerb(process.argv.slice(2), {
		dataDir,
		print: (line) => process.stdout.write(`${line}\n`),
		say: (line) => process.stderr.write(`${line}\n`),
	});
} catch (error) {
	if (error instanceof UsageError || isParseArgsError(error)) {
		process.stderr.write(`Not understood: ${error.message}.\n\n${usage}`);
		process.exitCode = 2;
	} else {
		const sentence = explainFailure(error);
		process.exitCode = 1;
		if (sentence === undefined) throw error;
		process.stderr.write(`${sentence}\n`);
	}
}
