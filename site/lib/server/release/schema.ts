// The tables of a release file. Whoever reads a release reads this file first; whoever changes a
// table raises `schemaVersion`, and older files are then refused rather than misread.

import { z } from 'zod';
import { recordColumnsSql } from './record-columns.ts';

/** The version of the tables below. */
export const schemaVersion = 5;

/** What a subject page shows and no search asks for: stored as JSON in `subjects.detail`. */
export const subjectDetail = z.strictObject({
	/** Surname and `*` for individual businesses. */
	legalRepresentative: z.string().max(200).nullable(),
	/** `null` for individual businesses: it is often a home. */
	address: z.string().max(1000).nullable(),
	establishedOn: z.iso.date().nullable(),
	registrationAuthority: z.string().max(200).nullable(),
	businessScope: z.string().max(20_000).nullable(),
	formerNames: z.array(z.string().max(200)).max(50),
	tradeName: z.string().max(200).nullable(),
});
export type SubjectDetail = z.infer<typeof subjectDetail>;

/** What `record_counts.last_public_day` holds where a record has no last day: a key is never NULL. */
export const noLastDay = '';

/**
 * `sources.code` is the code of its register, list or grade, where its profile has one.
 *
 * `subjects.rank` is the order in which people read a list (active first, then unknown, then not
 * active; short names before long ones), given once at the end of a build: reading by rowid needs
 * no sorting and costs the same on every page.
 *
 * `records.position` does the same for the records of a subject: they lie together, by type in the
 * order of the contract, the latest decision first. `records.code` is the list's, register's or
 * grade's code where the type has one. `last_public_day` is what `publicity.ts` said when the
 * record came in; only `publicity.ts` compares it. `record_counts` counts by that day, so that a
 * subject with 20,000 records is counted as fast as one with five.
 */
export const createTables = `
	CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
	CREATE TABLE sources (
		position INTEGER PRIMARY KEY,
		id TEXT NOT NULL UNIQUE,
		profile TEXT NOT NULL,
		code TEXT,
		name TEXT NOT NULL,
		department TEXT NOT NULL,
		url TEXT,
		collected_at TEXT NOT NULL,
		rhythm_days INTEGER NOT NULL,
		rows INTEGER NOT NULL,
		quarantined INTEGER NOT NULL,
		subjects INTEGER NOT NULL,
		records INTEGER NOT NULL,
		quarantined_by_reason TEXT NOT NULL
	) STRICT;
	CREATE TABLE subjects (
		rank INTEGER PRIMARY KEY,
		uscc TEXT NOT NULL,
		organisation_code TEXT NOT NULL,
		registration_number TEXT,
		name TEXT NOT NULL,
		name_key TEXT NOT NULL,
		kind TEXT NOT NULL,
		status TEXT,
		region TEXT NOT NULL,
		source_id TEXT NOT NULL,
		detail TEXT NOT NULL
	) STRICT;
	CREATE TABLE records (
		position INTEGER PRIMARY KEY,
		${recordColumnsSql},
		region TEXT NOT NULL,
		details TEXT NOT NULL,
		source_id TEXT NOT NULL
	) STRICT;
	CREATE TABLE record_counts (
		uscc TEXT NOT NULL,
		type TEXT NOT NULL,
		last_public_day TEXT NOT NULL,
		count INTEGER NOT NULL,
		PRIMARY KEY (uscc, type, last_public_day)
	) STRICT, WITHOUT ROWID;
	CREATE TABLE origins (
		uscc TEXT NOT NULL,
		origin TEXT NOT NULL,
		source_id TEXT NOT NULL,
		PRIMARY KEY (uscc, origin)
	) STRICT, WITHOUT ROWID;
`;

/** Made after the rows are in: sorting once is cheaper than inserting in random order. */
export const createIndexes = [
	'CREATE UNIQUE INDEX subjects_uscc ON subjects (uscc)',
	'CREATE INDEX subjects_name_key ON subjects (name_key)',
	'CREATE INDEX subjects_organisation_code ON subjects (organisation_code)',
	`CREATE INDEX subjects_registration_number ON subjects (registration_number)
		WHERE registration_number IS NOT NULL`,
	'CREATE INDEX subjects_region ON subjects (region)',
] as const;

/** The same for records. */
export const createRecordIndexes = [
	'CREATE UNIQUE INDEX records_id ON records (id)',
	'CREATE INDEX records_uscc_type ON records (uscc, type, position)',
	'CREATE INDEX records_type_code ON records (type, code, region, position)',
] as const;
