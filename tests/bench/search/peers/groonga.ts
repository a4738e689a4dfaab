// Groonga with pairs of characters (TokenBigram). Asked in two ways: its similar search, and any
// pair of the query by tf-idf, which costs more and finds more.

import { once } from 'node:events';
import {
	createReadStream,
	createWriteStream,
	mkdirSync,
	readdirSync,
	rmSync,
	statSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import type { BenchQuery } from '../queries.ts';
import { Conversation } from './conversation.ts';
import { findProgram } from './find-program.ts';
import { codeIn, distinct, type OpenPeer, type Peer, type PeerAnswer, pageSize } from './peer.ts';

const program = 'groonga';
const databaseIn = (folder: string) => join(folder, 'database', 'names');

// Indexes come after the rows: Groonga then builds them in one pass.
const tables = `table_create Names TABLE_NO_KEY
column_create Names uscc COLUMN_SCALAR ShortText
column_create Names name COLUMN_SCALAR ShortText
table_create Pairs TABLE_PAT_KEY ShortText --default_tokenizer TokenBigram --normalizer NormalizerAuto
table_create Codes TABLE_PAT_KEY ShortText
load --table Names --columns uscc,name
[
`;
const indexes = `]
column_create Pairs names COLUMN_INDEX|WITH_POSITION Names name
column_create Codes names COLUMN_INDEX Names uscc
`;

async function writeCommands(names: string, path: string): Promise<void> {
	const file = createWriteStream(path);
	file.write(tables);
	let between = '';
	for await (const line of createInterface({ input: createReadStream(names) })) {
		if (!file.write(between + JSON.stringify(line.split('\t')))) await once(file, 'drain');
		between = ',\n';
	}
	file.end(`\n${indexes}`);
	await finished(file);
}

async function build(names: string, folder: string): Promise<void> {
	mkdirSync(join(folder, 'database'));
	const commands = join(folder, 'commands');
	await writeCommands(names, commands);
	await new Conversation([program, '-n', databaseIn(folder)]).readFile(commands);
	rmSync(commands);
}

async function hear(groonga: Conversation, command: string): Promise<readonly unknown[]> {
	const [line = ''] = await groonga.ask(command, () => true);
	return JSON.parse(line) as readonly unknown[];
}

// The files of the rows' columns are numbered, not named: Groonga says which is which.
async function indexBytes(folder: string): Promise<number> {
	const groonga = new Conversation([program, databaseIn(folder)]);
	const paths: string[] = [];
	for (const table of ['Pairs', 'Codes']) {
		const [, columns] = (await hear(groonga, `column_list ${table}`)) as [
			unknown,
			[unknown, ...(readonly [number, string, string])[]],
		];
		paths.push(...columns.slice(1).map((column) => String((column as readonly unknown[])[2])));
	}
	const [, listed] = (await hear(groonga, 'table_list')) as [
		unknown,
		[unknown, ...(readonly [number, string, string])[]],
	];
	for (const table of listed.slice(1)) {
		const [, name, path] = table as readonly [number, string, string];
		if (name !== 'Names') paths.push(path);
	}
	await groonga.end();
	const database = join(folder, 'database');
	const indexFiles = distinct(paths).map((path) => path.split('/').at(-1) ?? '');
	return readdirSync(database)
		.filter((name) => indexFiles.some((file) => name === file || name.startsWith(`${file}.`)))
		.reduce((sum, name) => sum + statSync(join(database, name)).blocks * 512, 0);
}

/** Text between quotation marks in a command: the command's own quoting around it is JSON's. */
const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
const argument = (text: string) => `'${text.replaceAll(/['\\]/g, '\\$&').replaceAll(/\s/g, ' ')}'`;

const select = (condition: string) =>
	`select Names ${condition} --output_columns uscc --sort_keys -_score --limit ${pageSize}`;

function pairsOf(q: string): string[] {
	const characters = Array.from(q);
	if (characters.length < 2) return characters;
	return distinct(characters.slice(1).map((_, at) => characters.slice(at, at + 2).join('')));
}

const similar = (q: string) => select(`--filter ${argument(`name *S ${quoted(q)}`)}`);

const anyPair = (q: string) =>
	select(
		`--match_columns 'scorer_tf_idf(name)' --query ${argument(pairsOf(q).map(quoted).join(' OR '))}`,
	);

async function ask(
	groonga: Conversation,
	{ q }: BenchQuery,
	byName: (q: string) => string,
): Promise<PeerAnswer> {
	const code = codeIn(q);
	const command = code === undefined ? byName(q) : select(`--filter 'uscc == "${code}"'`);
	const [[status, , seconds], [[, , ...rows] = [] as never] = []] = (await hear(
		groonga,
		command,
	)) as [[number, number, number], [[unknown, unknown, ...[string][]]]?];
	if (status !== 0) throw new Error(`groonga answered ${status} to ${command}`);
	// Its own clock: what our pipe adds is not its fault.
	return { found: distinct(rows.map(([uscc]) => uscc)), milliseconds: seconds * 1000 };
}

async function open(folder: string): Promise<OpenPeer> {
	const groonga = new Conversation([program, databaseIn(folder)]);
	return {
		ways: {
			'Groonga, similar': (query) => ask(groonga, query, similar),
			'Groonga, any pair': (query) => ask(groonga, query, anyPair),
		},
		close: () => groonga.end(),
	};
}

/** Groonga as Debian packs it. */
export const groonga: Peer = {
	id: 'groonga',
	missing: () => (findProgram(program) === undefined ? program : undefined),
	build,
	indexBytes,
	open,
};
