// One table for the console and for Markdown: columns as wide as their widest cell.

/** Rows of cells; the first row is the heading, short rows are filled up. */
export type Cells = readonly (readonly string[])[];

/** The lines of a Markdown table that can be read as it is. */
export function textTable(cells: Cells): string {
	const [heading = []] = cells;
	const widths = heading.map((_, column) =>
		Math.max(3, ...cells.map((row) => (row[column] ?? '').length)),
	);
	const line = (row: readonly string[]) =>
		`| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
	const rule = line(widths.map((width) => '-'.repeat(width)));
	return [line(heading), rule, ...cells.slice(1).map(line)].join('\n');
}
