#!/usr/bin/env node
// The shell's way in. All that it does is lend the command this machine.
import { readFile } from 'node:fs/promises';
import { runCommand } from '@zhixin/widget/check';

process.exitCode = await runCommand(process.argv.slice(2), {
	readFile: (path) => readFile(path, 'utf8'),
	fetch: globalThis.fetch,
	write: (text) => process.stdout.write(text),
	warn: (text) => process.stderr.write(text),
	patience: 15_000,
});
