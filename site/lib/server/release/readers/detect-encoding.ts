// Chinese spreadsheets save CSV as GB18030 (or GBK and GB2312, which it contains), tools as UTF-8.
// Nothing in the file says which.

import { isAscii } from 'node:buffer';
import { open } from 'node:fs/promises';

/** The encodings that are told apart. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'gb18030';

const SAMPLE = 64 * 1024;

function isUtf8(sample: Uint8Array): boolean {
	try {
		// `stream`: the sample may end within a character.
		new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
		return true;
	} catch {
		return false;
	}
}

/**
 * Gives the encoding of a text file: by its byte order mark; else UTF-8 when the first 64 KiB that
 * are not plain ASCII are valid UTF-8 (text in GB18030 passes that by chance with a probability
 * that falls with every character: two characters in a hundred files, ten never); else GB18030.
 * Bytes further on that do not fit the answer are found by `decodeText`.
 */
export async function detectEncoding(path: string): Promise<TextEncoding> {
	const file = await open(path);
	try {
		const buffer = Buffer.alloc(SAMPLE);
		let position = 0;
		for (;;) {
			const { bytesRead } = await file.read(buffer, 0, SAMPLE, position);
			const sample = buffer.subarray(0, bytesRead);
			if (position === 0 && sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
			if (bytesRead === 0) return 'utf-8';
			if (!isAscii(sample)) {
				// A character may have been cut at the seam of two samples: start at a line.
				const start = position === 0 ? 0 : sample.indexOf(0x0a) + 1;
				return isUtf8(sample.subarray(start)) ? 'utf-8' : 'gb18030';
			}
			position += bytesRead;
		}
	} finally {
		await file.close();
	}
}
