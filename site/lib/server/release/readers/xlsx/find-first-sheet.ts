import { posix } from 'node:path';
import type { Readable } from 'node:stream';
import { ReleaseError } from '../../release-error.ts';
import type { Zip } from './open-zip.ts';
import { parseXml, type XmlEvents } from './parse-xml.ts';

/** The first sheet of a workbook and what its cells need to be read. */
export interface FirstSheet {
	readonly part: string;
	readonly title: string;
	readonly from1904: boolean;
}

const WORKBOOK = 'xl/workbook.xml';

async function listen(
	stream: Readable | undefined,
	name: string,
	open: XmlEvents['open'],
): Promise<void> {
	if (stream === undefined) {
		throw new ReleaseError(`${name} is not an .xlsx workbook: save it as .xlsx or .csv.`);
	}
	for await (const _ of parseXml(stream, name, { open, close() {}, text() {} }));
}

// `r:id`, whatever prefix the namespace has in this file.
function relationOf(attributes: Readonly<Record<string, string>>): string | undefined {
	const key = Object.keys(attributes).find((attribute) => attribute.endsWith(':id'));
	return key === undefined ? undefined : attributes[key];
}

/** Finds the first sheet in the order of the tabs. Throws a ReleaseError when there is none. */
export async function findFirstSheet(zip: Zip, name: string): Promise<FirstSheet> {
	let title: string | undefined;
	let relation: string | undefined;
	let from1904 = false;
	await listen(await zip.open(WORKBOOK), name, (element, attributes) => {
		if (element === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
		if (element !== 'sheet' || title !== undefined) return;
		title = attributes.name ?? '';
		relation = relationOf(attributes);
	});
	let target: string | undefined;
	await listen(await zip.open('xl/_rels/workbook.xml.rels'), name, (element, attributes) => {
		if (element === 'Relationship' && attributes.Id === relation) target = attributes.Target;
	});
	if (title === undefined || target === undefined) {
		throw new ReleaseError(`${name} has no sheet: save it as .xlsx or .csv.`);
	}
	// A target counts from the folder of the workbook, or from the root with a slash before it.
	const part = target.startsWith('/') ? target.slice(1) : posix.join('xl', target);
	return { part, title, from1904 };
}
