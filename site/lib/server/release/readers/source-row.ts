/** The cells of one row by their header, as they stand in the file; empty where there is none. */
export type Cells = Readonly<Record<string, string>>;

/** One row of a file. */
export interface SourceRow {
	/**
	 * As a person sees it: in CSV and XLSX the row of a spreadsheet (the header is row 1, a blank
	 * row counts, a cell with line breaks does not), in JSON Lines the line of an editor.
	 */
	readonly row: number;
	readonly cells: Cells;
	/** The row cannot be trusted as it stands. */
	readonly fault?: { readonly code: 'ragged-row' | 'unreadable-line'; readonly message: string };
}

/** A file whose beginning was read. Memory stays flat: rows are read as they are asked for. */
export interface OpenedRows {
	/** For the report: format, encoding and so on. */
	readonly format: string;
	/** Undefined where each row names its own cells (JSON Lines). */
	readonly headers: readonly string[] | undefined;
	/** May be read once. Throws a ReleaseError on what makes the rest of the file unreadable. */
	readonly rows: AsyncIterable<SourceRow>;
	/** Lets go of the file, read to its end or not. */
	close(): Promise<void>;
}

/**
 * Bound on one row and on one line. A quotation mark that never closes would otherwise swallow
 * the rest of the file into memory. The longest real business scopes have some 20 kB.
 */
export const longestRow = 1 << 20;
