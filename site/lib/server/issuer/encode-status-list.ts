import { gzipSync } from 'node:zlib';
import { statusListBits } from './status-entries.ts';

/**
 * The set positions as an `encodedList` (Bitstring Status List 1.0, 3.3): gzip, base64url without
 * padding, multibase `u`. The first bit of a byte is its highest.
 */
export function encodeStatusList(positions: Iterable<number>): string {
	const bytes = new Uint8Array(statusListBits / 8);
	for (const position of positions) {
		bytes[position >> 3] = (bytes[position >> 3] ?? 0) | (0x80 >> (position & 7));
	}
	return `u${gzipSync(bytes).toString('base64url')}`;
}
