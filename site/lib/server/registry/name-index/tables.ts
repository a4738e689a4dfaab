// The tables of the name index in a release file. Arrays are stored as parts, cut into pieces, and
// read into memory when a release is opened; postings stay in the file and are read as they are
// needed.

/** The arrays that are read into memory. */
export const partNames = [
	/** The letters of all names, one number each, entry after entry. */
	'letters',
	/** How many letters each entry has. */
	'lengths',
	/** By entry that is no subject's present name: the rank of its subject. */
	'aliases',
	/** By subject: its place in `name_regions`. */
	'regions',
	/** By subject: its traits, `traits.ts`. */
	'traits',
	/** By subject: its place among all when ordered by name. */
	'nameOrder',
	/** By subject: its place among all when ordered by founding, the latest first. */
	'dateOrder',
	/** The terms in ascending order. */
	'terms',
	/** By term: how many entries hold it. */
	'counts',
	/** By term: where its postings begin; the next one's beginning is their end. */
	'offsets',
	/** By letter: how many entries hold it. */
	'letterCounts',
] as const;
export type PartName = (typeof partNames)[number];

/** Postings are cut into pages of so many bytes: with its key one fits into a page of SQLite. */
export const pageBytes = 4_000;

/** Arrays are cut into pieces of so many bytes. */
export const pieceBytes = 1 << 20;

export const createNameIndexTables = `
	CREATE TABLE name_alphabet (letters TEXT NOT NULL) STRICT;
	CREATE TABLE name_regions (place INTEGER PRIMARY KEY, code TEXT NOT NULL) STRICT;
	CREATE TABLE name_parts (
		part TEXT NOT NULL,
		piece INTEGER NOT NULL,
		bytes BLOB NOT NULL,
		PRIMARY KEY (part, piece)
	) STRICT;
	CREATE TABLE name_postings (page INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
`;
