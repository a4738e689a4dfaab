// docs/search-bench.md and its picture, from the figures of a run. All of the page is written here:
// words beside figures that nobody renews would soon speak of another run.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { drawPicture } from './draw-picture.ts';
import type { SearchFigures } from './figures.ts';
import { classTable, peerTable } from './peer-rows.ts';
import { targetTable } from './target-rows.ts';
import { textTable } from './text-table.ts';
import { whole } from './units.ts';

const page = 'docs/search-bench.md';
const picture = 'docs/images/search-bench.svg';

function figuresPage(figures: SearchFigures): string {
	const { alone, day, machine, seed, subjects } = figures;
	return `# Search, measured

Written by \`npm run bench -- search --write-docs\` on ${day}: ${machine.cores} cores,
${machine.memoryGiB} GiB of memory, Node ${machine.node}, SQLite ${machine.sqlite}. ${whole(subjects)} subjects of the seeded corpus
(seed ${seed}), ${whole(alone.latency.count)} queries of all classes in a shuffled order.

![Latency and quality of each engine on the same names](images/search-bench.svg)

## Against the targets

${textTable(targetTable(figures))}

## Beside others

The same names, former names and signs, the same queries, the same run. Each peer looks a whole
credit code up in an index of codes. A peer that is too slow for all queries gets those it can
answer in its time; the column says how many.

${textTable(peerTable(figures))}

${textTable(classTable(figures))}
`;
}

const howMeasured = `
## How it is measured

- Names and queries come from the generators of \`tests/search/\`: parts counted in the real
  registers, put together by a seeded chance. A query counts as answered by its subject or by any of
  the same name.
- In process: one search of twenty after the other, in a process of its own that was warmed up with
  500 other queries. Ranks are nearest ranks. Queries that have no answer count for the clock, not
  for MRR and recall.
- Over HTTP: an open loop. Requests leave at their time, answered or not, and are timed from the
  instant they were due. The loop shares the machine with the server.
- SQLite FTS5: tokenizer \`trigram\`, any trigram, best bm25; \`LIKE\` for one or two characters. PostgreSQL:
  \`pg_trgm\` in a UTF-8 locale, \`%\` with the most similar first over GIN, or the nearest by \`<->\` over
  GiST. Groonga: \`TokenBigram\`, similar search (\`*S\`), or any pair by tf-idf.
- The clock of each peer is its own where it has one (\`\\timing\` of psql, the elapsed time in an answer
  of Groonga), so that what our side adds is not counted against it.
- Size is that of the indexes on names and codes, without the rows.

Peers that are not installed are skipped. On Debian:
\`apt-get install postgresql postgresql-contrib groonga-bin\`. A folder given by \`--folder\` is kept and
used again; \`--subjects 100000\` makes a run of a minute.
`;

/** Writes the page and the picture. */
export function writeDocs(figures: SearchFigures): void {
	mkdirSync('docs/images', { recursive: true });
	writeFileSync(picture, drawPicture(figures));
	writeFileSync(page, figuresPage(figures) + howMeasured);
	// As everything that is committed.
	spawnSync('biome', ['format', '--write', page, picture]);
}
