// The code on a shop's door. It holds a link and nothing else: what is true is asked when it is
// scanned. Correction Q, since doors are scratched; a quiet zone of four modules (ISO/IEC 18004).
import { encodeQR } from 'qr';

export const quietZoneModules = 4;

/** A code as a drawing: `path` in a square of `modules` units, the quiet zone included. */
export interface DoorCode {
	readonly path: string;
	readonly modules: number;
}

/** The code of an address. */
export function doorCode(address: string): DoorCode {
	const rows = encodeQR(address, 'raw', { ecc: 'quartile', border: quietZoneModules });
	const runs = rows.flatMap((row, y) =>
		row.flatMap((isDark, x) => {
			if (!isDark || row[x - 1]) return [];
			const end = row.indexOf(false, x);
			return `M${x} ${y}h${(end === -1 ? row.length : end) - x}v1H${x}z`;
		}),
	);
	return { path: runs.join(''), modules: rows.length };
}
