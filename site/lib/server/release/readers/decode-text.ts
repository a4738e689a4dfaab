// From bytes to text, piece by piece, strictly: a byte that does not fit is an error with its
// line. Replacing it by U+FFFD would put a wrong name on somebody's record.

import { createReadStream } from 'node:fs';
import { ReleaseError } from '../release-error.ts';
import type { TextEncoding } from './detect-encoding.ts';

const PIECE = 256 * 1024;
const LINE_FEED = 0x0a;

function decodes(bytes: Uint8Array, encoding: TextEncoding): boolean {
	try {
		new TextDecoder(encoding, { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

// Only after a failure: reads the file again, line by line. In UTF-8 and GB18030 the byte of a
// line feed is part of no other character; in UTF-16 it may be, so there no line is named.
async function findBadLine(path: string, encoding: TextEncoding): Promise<number | undefined> {
	if (encoding === 'utf-16le') return undefined;
	let line = 1;
	let rest = Buffer.alloc(0);
	for await (const piece of createReadStream(path, { highWaterMark: PIECE })) {
		rest = Buffer.concat([rest, piece]);
		let start = 0;
		for (let end = rest.indexOf(LINE_FEED); end >= 0; end = rest.indexOf(LINE_FEED, start)) {
			if (!decodes(rest.subarray(start, end), encoding)) return line;
			line += 1;
			start = end + 1;
		}
		rest = rest.subarray(start);
	}
	return line;
}

/**
 * Reads a file as text in the given encoding, without its byte order mark, a piece at a time.
 * Throws a ReleaseError that names the line (as an editor counts) where bytes do not fit.
 */
export async function* decodeText(
	path: string,
	name: string,
	encoding: TextEncoding,
): AsyncGenerator<string, void, undefined> {
	const decoder = new TextDecoder(encoding, { fatal: true });
	let isFirst = true;
	try {
		for await (const piece of createReadStream(path, { highWaterMark: PIECE })) {
			const text = decoder.decode(piece, { stream: true });
			if (text === '') continue;
			yield isFirst ? text.replace(/^\uFEFF/, '') : text;
			isFirst = false;
		}
		const last = decoder.decode();
		if (last !== '') yield last;
	} catch (cause) {
		// What a TextDecoder throws; anything else is not ours to explain.
		if (!(cause instanceof TypeError)) throw cause;
		const line = await findBadLine(path, encoding);
		throw new ReleaseError(
			`${name}${line === undefined ? '' : `, line ${line}`}: bytes that are not ${encoding.toUpperCase()}, as the file begins; save the file in one encoding.`,
			{ cause },
		);
	}
}
