// Workbooks for tests, part by part, so that a test can make what no spreadsheet would write.

import { crc32, deflateRawSync } from 'node:zlib';

function localHeader(name: Buffer, data: Buffer, size: number, crc: number): Buffer {
	const header = Buffer.alloc(30);
	header.writeUInt32LE(0x04034b50, 0);
	header.writeUInt16LE(20, 4);
	header.writeUInt16LE(8, 8);
	header.writeUInt32LE(crc, 14);
	header.writeUInt32LE(data.length, 18);
	header.writeUInt32LE(size, 22);
	header.writeUInt16LE(name.length, 26);
	return Buffer.concat([header, name, data]);
}

function centralHeader(name: Buffer, data: Buffer, size: number, crc: number, at: number): Buffer {
	const header = Buffer.alloc(46);
	header.writeUInt32LE(0x02014b50, 0);
	header.writeUInt16LE(20, 4);
	header.writeUInt16LE(20, 6);
	header.writeUInt16LE(8, 10);
	header.writeUInt32LE(crc, 16);
	header.writeUInt32LE(data.length, 20);
	header.writeUInt32LE(size, 24);
	header.writeUInt16LE(name.length, 28);
	header.writeUInt32LE(at, 42);
	return Buffer.concat([header, name]);
}

/** Makes an archive of named parts. */
export function makeZip(parts: Readonly<Record<string, string | Buffer>>): Buffer {
	const locals: Buffer[] = [];
	const centrals: Buffer[] = [];
	let at = 0;
	for (const [part, content] of Object.entries(parts)) {
		const bytes = Buffer.from(content);
		const name = Buffer.from(part);
		const data = deflateRawSync(bytes);
		const crc = crc32(bytes);
		const local = localHeader(name, data, bytes.length, crc);
		centrals.push(centralHeader(name, data, bytes.length, crc, at));
		locals.push(local);
		at += local.length;
	}
	const central = Buffer.concat(centrals);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(centrals.length, 8);
	end.writeUInt16LE(centrals.length, 10);
	end.writeUInt32LE(central.length, 12);
	end.writeUInt32LE(at, 16);
	return Buffer.concat([...locals, central, end]);
}

/** Makes a workbook whose first sheet has this XML between `<sheetData>` and its end. */
export function makeWorkbook(
	sheetData: string,
	{ sharedStrings = '', styles = '', workbookProperties = '' } = {},
): Buffer {
	return makeZip({
		'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns:r="r">${workbookProperties}<sheets><sheet name="登记" sheetId="7" r:id="rId3"/><sheet name="说明" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Target="worksheets/notes.xml"/><Relationship Id="rId3" Target="worksheets/first.xml"/></Relationships>`,
		'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
		'xl/sharedStrings.xml': `<sst>${sharedStrings}</sst>`,
		'xl/worksheets/notes.xml': '<worksheet><sheetData/></worksheet>',
		'xl/worksheets/first.xml': `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`,
	});
}
