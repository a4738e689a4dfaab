// A workbook stores a date as a number and only its style says that it is one.

import type { Readable } from 'node:stream';
import { parseXml } from './parse-xml.ts';

const MILLISECONDS_A_DAY = 86_400_000;
const LAST_SERIAL = 2_958_465; // 9999-12-31

// ECMA-376 part 1, 18.8.30: number formats that every workbook has. Those of pure times (18 to
// 21, 45 to 47) say no day; 27 to 36 and 50 to 58 are the Chinese ones.
function isBuiltInDate(format: number): boolean {
	return (
		(format >= 14 && format <= 17) ||
		format === 22 ||
		(format >= 27 && format <= 31) ||
		format === 36 ||
		(format >= 50 && format <= 54) ||
		(format >= 57 && format <= 58)
	);
}

function isDateFormat(code: string): boolean {
	const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '').toLowerCase();
	return /[yd]/.test(bare) || /^m+$/.test(bare);
}

/** Reads `styles.xml` and gives the numbers of the cell styles that show a day. */
export async function readDateStyles(
	stream: Readable | undefined,
	name: string,
): Promise<ReadonlySet<number>> {
	const styles = new Set<number>();
	if (stream === undefined) return styles;
	const custom = new Map<number, boolean>();
	let inCellFormats = false;
	let style = 0;
	const events = {
		open(element: string, attributes: Readonly<Record<string, string>>) {
			if (element === 'numFmt') {
				custom.set(Number(attributes.numFmtId), isDateFormat(attributes.formatCode ?? ''));
			} else if (element === 'cellXfs') {
				inCellFormats = true;
			} else if (element === 'xf' && inCellFormats) {
				const format = Number(attributes.numFmtId ?? 0);
				if (custom.get(format) ?? isBuiltInDate(format)) styles.add(style);
				style += 1;
			}
		},
		close(element: string) {
			if (element === 'cellXfs') inCellFormats = false;
		},
		text() {},
	};
	for await (const _ of parseXml(stream, name, events));
	return styles;
}

/**
 * Gives the day of a serial number as YYYY-MM-DD, or undefined when it has none. Days count from
 * 1900 with a 29 February that never was (serial 60), or from 1904 in workbooks of old Macs.
 */
export function dayOfSerial(serial: number, from1904: boolean): string | undefined {
	const days = Math.floor(serial) + (from1904 ? 1462 : 0);
	if (!(days >= 1 && days <= LAST_SERIAL) || days === 60) return undefined;
	const epoch = Date.UTC(1899, 11, days < 60 ? 31 : 30);
	return new Date(epoch + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
