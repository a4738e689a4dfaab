// Statements are compiled once for each open release: compiling costs more than most look-ups.
import type { DatabaseSync, StatementSync } from 'node:sqlite';

const statements = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

/** The compiled statement for `sql`; the number of different texts must be bounded. */
export function prepared(database: DatabaseSync, sql: string): StatementSync {
	const known = statements.get(database) ?? new Map<string, StatementSync>();
	statements.set(database, known);
	const statement = known.get(sql) ?? database.prepare(sql);
	known.set(sql, statement);
	return statement;
}
