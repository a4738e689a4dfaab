// Failures that nobody wrote a sentence for where they happened: the disk, the folder.

import { ReleaseError } from './release-error.ts';

const SQLITE_FULL = 13;

function codeOf(error: unknown): string | undefined {
	if (!(error instanceof Error)) return undefined;
	if ('errcode' in error && error.errcode === SQLITE_FULL) return 'ENOSPC';
	return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function pathOf(error: unknown): string {
	return error instanceof Error && 'path' in error ? String(error.path) : 'the data folder';
}

/** Gives the sentence for an expected failure, or undefined for a fault of ours. */
export function explainFailure(error: unknown): string | undefined {
	if (error instanceof ReleaseError) return error.message;
	switch (codeOf(error)) {
		case 'ENOSPC':
			return 'The disk is full: make room, or set ZHIXIN_DATA_DIR to another disk.';
		case 'EACCES':
		case 'EPERM':
		case 'EROFS':
			return `${pathOf(error)} may not be written or read: change its rights, or set ZHIXIN_DATA_DIR.`;
		case 'ENOTDIR':
		case 'EEXIST':
			return `${pathOf(error)} is a file where a folder should be: set ZHIXIN_DATA_DIR to a folder.`;
		default:
			return undefined;
	}
}
