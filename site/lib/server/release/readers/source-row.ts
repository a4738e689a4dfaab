/** The cells of one row by their header, as they stand in the file; empty where there is none. */
export type Cells = Readonly<Record<string, string>>;

/** Why a row cannot be trusted as it stands. */
export interface RowFault {
	readonly code: 'ragged-row' | 'unreadable-line' | 'too-long';
	/** Ends the sentence "this row …". */
	readonly message: string;
}

/** One row of a file. */
export interface SourceRow {
	/**
	 * As a person sees it: in CSV and XLSX the row of a spreadsheet (the header is row 1, a blank
	 * row counts, a cell with line breaks does not), in JSON Lines the line of an editor.
	 */
	readonly row: number;
	readonly cells: Cells;
	readonly fault?: RowFault;
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

/** Bound on one row and on one line, in characters. The longest real business scopes have some 20,000. */
export const longestRow = 1 << 20;

/** Bound on one cell: what a spreadsheet can hold. Nobody wrote a longer one by hand. */
export const longestCell = 32_767;

/** The fault of a row past one of these bounds. */
export const tooLong: RowFault = {
	code: 'too-long',
	message: 'is longer than 1 MiB, or has a cell of more than 32,767 characters',
};

/** Gives why a row cannot be taken, whatever its format. */
export function findRowFault({ cells, fault }: SourceRow): RowFault | undefined {
	if (fault !== undefined) return fault;
	return Object.values(cells).some((cell) => cell.length > longestCell) ? tooLong : undefined;
}
