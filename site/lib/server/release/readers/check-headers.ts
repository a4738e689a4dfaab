import { ReleaseError } from '../release-error.ts';

/**
 * Checks the header row of a table and gives its names trimmed; a column without a name keeps the
 * empty one and is not read. Throws a ReleaseError when there is no name at all or one occurs
 * twice, for then nobody can say which of the two cells is meant.
 */
export function checkHeaders(file: string, cells: readonly string[]): string[] {
	const headers = cells.map((cell) => cell.replace(/^\uFEFF/, '').trim());
	const names = headers.filter((header) => header !== '');
	if (names.length === 0) {
		throw new ReleaseError(`${file} has no header row: the first row must name the columns.`);
	}
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice === undefined) return headers;
	throw new ReleaseError(`${file} has two columns "${twice}": rename or remove one.`);
}
