// PostgreSQL with pg_trgm, in two ways that need an index each: what is similar enough (`%`) over a
// GIN index, the most similar first; and the nearest names over a GiST index, which leaves out
// nothing. Word similarity found no more on either and took longer.
import type { BenchQuery } from '../queries.ts';
import { Conversation } from './conversation.ts';
import { findProgram } from './find-program.ts';
import { codeIn, distinct, type OpenPeer, type Peer, type PeerAnswer, pageSize } from './peer.ts';
import { makeCluster, programs, psqlCommand, startServer, stopServer } from './postgres-server.ts';

interface Way {
	readonly name: string;
	readonly index: string;
	/** `$1` is the query. */
	readonly find: string;
}

const gin: Way = {
	name: 'PostgreSQL pg_trgm, GIN',
	index: 'gin (name gin_trgm_ops)',
	find: 'WHERE name % $1 ORDER BY similarity(name, $1) DESC',
};
const gist: Way = {
	name: 'PostgreSQL pg_trgm, GiST',
	index: 'gist (name gist_trgm_ops (siglen=64))',
	find: 'ORDER BY name <-> $1',
};

const done = '\\echo done';
const isDone = (line: string) => line === 'done';
const isTime = (line: string) => line.startsWith('Time: ');

async function build({ index }: Way, names: string, folder: string): Promise<void> {
	makeCluster(folder);
	startServer(folder);
	try {
		const psql = new Conversation(psqlCommand(folder));
		const steps = [
			'CREATE EXTENSION pg_trgm;',
			'CREATE UNLOGGED TABLE names (uscc text NOT NULL, name text NOT NULL);',
			// psql reads the file, so that the server's user need not be let near it.
			`\\copy names FROM '${names}'`,
			`CREATE INDEX names_trigrams ON names USING ${index};`,
			'CREATE INDEX names_code ON names (uscc);',
			'VACUUM ANALYZE names;',
		];
		for (const step of steps) await psql.ask(`${step}\n${done}`, isDone);
		await psql.end();
	} finally {
		// An unlogged table outlives an orderly stop only.
		stopServer(folder);
	}
}

async function indexBytes(folder: string): Promise<number> {
	startServer(folder);
	try {
		const psql = new Conversation(psqlCommand(folder));
		const sql = `SELECT pg_relation_size('names_trigrams') + pg_relation_size('names_code');`;
		const [bytes] = await psql.ask(`${sql}\n${done}`, isDone);
		await psql.end();
		return Number(bytes);
	} finally {
		stopServer(folder);
	}
}

const literal = (text: string) =>
	`'${text.replaceAll('\0', '').replaceAll(/\s/g, ' ').replaceAll("'", "''")}'`;

async function ask(psql: Conversation, { q }: BenchQuery): Promise<PeerAnswer> {
	const code = codeIn(q);
	const [statement, value] = code === undefined ? ['by_name', q] : ['by_code', code];
	const heard = await psql.ask(`EXECUTE ${statement}(${literal(value)});`, isTime);
	const milliseconds = Number(/^Time: ([\d.]+)/.exec(heard.at(-1) ?? '')?.[1]);
	return { found: distinct(heard.slice(0, -1)), milliseconds };
}

async function open(way: Way, folder: string): Promise<OpenPeer> {
	startServer(folder);
	const psql = new Conversation(psqlCommand(folder));
	const opening = [
		`PREPARE by_name(text) AS SELECT uscc FROM names ${way.find} LIMIT ${pageSize};`,
		`PREPARE by_code(text) AS SELECT uscc FROM names WHERE uscc = $1 LIMIT ${pageSize};`,
		'\\timing on',
	];
	await psql.ask([...opening, done].join('\n'), isDone);
	return {
		ways: { [way.name]: (query) => ask(psql, query) },
		close: async () => {
			await psql.end();
			stopServer(folder);
		},
	};
}

const postgres = (id: string, way: Way): Peer => ({
	id,
	missing: () => programs.find((program) => findProgram(program) === undefined),
	build: (names, folder) => build(way, names, folder),
	indexBytes,
	open: (folder) => open(way, folder),
});

/** PostgreSQL as Debian packs it, with either index. */
export const postgresTrigram: readonly Peer[] = [
	postgres('postgres-gin', gin),
	postgres('postgres-gist', gist),
];
