// A kept build is one file: the answers that a phone would have got, compressed together because the
// scripts of a build resemble each other.
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/**
 * `{ name, files }` as bytes. `files` has an answer for each address: `{ type, body }`, for a page
 * with its `policy`.
 */
export function packBuild(build) {
	const text = Buffer.from(JSON.stringify(build));
	return brotliCompressSync(text, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
			[constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
		},
	});
}

/** What `packBuild` was given. Throws when the bytes are not of it. */
export function unpackBuild(bytes) {
	return JSON.parse(brotliDecompressSync(bytes).toString('utf8'));
}
