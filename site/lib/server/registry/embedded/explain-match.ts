// Why a subject was found, on the text that is shown.
import type { SubjectSummary } from '@zhixin/api-client';
import type { SubjectDetail } from '#lib/server/release/schema.ts';
import { lettersOf, readLetters } from '../analysis/letters.ts';
import type { NameIndex } from '../name-index/name-index.ts';
import type { NameHit } from '../name-search/name-searcher.ts';
import { prepared } from './prepared.ts';
import type { SubjectRow } from './rows.ts';
import type { ShownRelease } from './shown-release.ts';

type Match = SubjectSummary['match'];

/** The stretches of `text`, in UTF-16 units, whose letters are marked. */
export function highlight(text: string, matched: Uint8Array): [number, number][] {
	const { ends, starts } = readLetters(text);
	const stretches: [number, number][] = [];
	for (const [at, start] of starts.entries()) {
		if (matched[at] !== 1) continue;
		const end = ends[at] ?? start;
		const last = stretches.at(-1);
		// Of a character that stands for several letters (⅒), the first marked one marks it whole.
		const isMarked = last !== undefined && start < last[1];
		if (last !== undefined && (isMarked || matched[at - 1] === 1)) last[1] = Math.max(last[1], end);
		else stretches.push([start, end]);
	}
	return stretches;
}

/** The former or trade name whose letters are those of an entry, as it is written. */
function aliasText({ database }: ShownRelease, index: NameIndex, hit: NameHit): string {
	const row = prepared(database, 'SELECT detail FROM subjects WHERE rank = ?').get(hit.rank);
	const { formerNames, tradeName } = JSON.parse(String(row?.detail)) as SubjectDetail;
	const letters = index.textOf(hit.entry);
	const names = tradeName === null ? formerNames : [...formerNames, tradeName];
	return names.find((name) => lettersOf(name).join('') === letters) ?? letters;
}

function fieldOf({ by, reason }: NameHit, isAlias: boolean): Match['field'] {
	if (by !== 'letters') return 'pinyin';
	if (reason === 'similar') return 'similar';
	return isAlias ? 'alias' : 'name';
}

/** Why `row` was found by `hit`. */
export function explainMatch(
	shown: ShownRelease,
	index: NameIndex,
	row: SubjectRow,
	hit: NameHit,
): Match {
	const isAlias = hit.entry >= index.subjects;
	const text = isAlias ? aliasText(shown, index, hit) : row.name;
	return {
		field: fieldOf(hit, isAlias),
		text,
		highlights: highlight(text, hit.matched()),
		reason: hit.reason,
	};
}
