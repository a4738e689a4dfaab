// Compressed text, unfolded beside the build first: readers look at the beginning of a file twice,
// to find its encoding. A small file may unfold into any size: it is stopped on the way.

import { createReadStream, createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { ReleaseError } from '../release-error.ts';

// As for the parts of a workbook: small files may be as repetitive as they like.
const HARMLESS_SIZE = 64 * 1024 ** 2;
const LARGEST_RATIO = 300;

let unfolded = 0;

function bound(name: string, packed: number): Transform {
	let size = 0;
	return new Transform({
		transform(piece: Buffer, _, done) {
			size += piece.length;
			const isBomb = size > HARMLESS_SIZE && size > packed * LARGEST_RATIO;
			const sentence = `${name} unfolds to more than ${LARGEST_RATIO} times its size, as no table does; send it without compression.`;
			done(isBomb ? new ReleaseError(sentence) : null, piece);
		},
	});
}

/**
 * Unfolds a gzip file into `scratch` and gives the path; the caller removes it. Throws a
 * ReleaseError that names the file when it is cut short, damaged or unfolds beyond measure.
 */
export async function gunzip(path: string, name: string, scratch: string): Promise<string> {
	unfolded += 1;
	const target = join(scratch, `unfolded-${process.pid}-${unfolded}`);
	const { size } = await stat(path);
	try {
		await pipeline(
			createReadStream(path),
			createGunzip(),
			bound(name, size),
			createWriteStream(target, { flags: 'wx' }),
		);
		return target;
	} catch (cause) {
		await rm(target, { force: true });
		if (cause instanceof ReleaseError) throw cause;
		const isCut = cause instanceof Error && 'code' in cause && cause.code === 'Z_BUF_ERROR';
		const fault = isCut ? 'is cut short: fetch it again' : 'is no gzip file, or it is damaged';
		throw new ReleaseError(`${name} ${fault}.`, { cause });
	}
}
