// Registers without codes: a row is matched by exact name and division against the registrations of
// the same build, or it is quarantined. Never guessed: a filing on the wrong business is worse than
// none.

import type { ImportTarget } from './import-file.ts';
import type { ImportedSource } from './import-sources.ts';
import type { QuarantineReason } from './profiles/profile.ts';
import type { RecordDraft } from './profiles/record-profile.ts';

type Match =
	| { readonly outcome: 'found'; readonly uscc: string }
	| { readonly outcome: 'lost'; readonly reason: QuarantineReason; readonly message: string };

interface Candidate {
	readonly uscc: string;
	readonly name: string;
	readonly region: string;
}

// Equal keys are near; equal here but for width, brackets' width and spaces is exact.
function exactName(name: string): string {
	return name.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}

// 360100 holds 360103, 360000 both.
function holds(division: string, region: string): boolean {
	return region.startsWith(division.replace(/(?:00)+$/, ''));
}

function lost(reason: QuarantineReason, message: string): Match {
	return { outcome: 'lost', reason, message };
}

function match({ name, region }: RecordDraft, candidates: readonly Candidate[]): Match {
	if (region === null) {
		return lost(
			'missing-division',
			'has neither a code nor a division, by digits or whole name, to match its name by',
		);
	}
	const wanted = exactName(name);
	const found = new Set(
		candidates
			.filter((subject) => exactName(subject.name) === wanted && holds(region, subject.region))
			.map(({ uscc }) => uscc),
	);
	const [uscc] = found;
	if (uscc === undefined) {
		return lost('subject-unmatched', 'has no code, and no registration has its name and division');
	}
	if (found.size === 1) return { outcome: 'found', uscc };
	return lost('subject-ambiguous', 'has no code, and several registrations have its name');
}

function* readUnmatched({ database }: ImportTarget['staging']) {
	const { count } = database.prepare('SELECT count(*) AS count FROM unmatched').get() ?? {};
	if (count === 0) return;
	database.exec('CREATE INDEX staged_name_key ON staged (name_key)');
	// The last registration of a code is the one that counts.
	const find = database.prepare(`
		SELECT uscc, name, region FROM staged AS s WHERE name_key = ?
			AND seq = (SELECT max(seq) FROM staged AS t WHERE t.uscc = s.uscc)
	`);
	database.exec('CREATE INDEX staged_uscc_seq ON staged (uscc, seq)');
	// All at once would not be flat, and a cursor must not see what is staged meanwhile.
	for (let seq = 1; seq <= Number(count); seq += 1) {
		const row = database.prepare('SELECT * FROM unmatched WHERE seq = ?').get(seq);
		if (row === undefined) continue;
		const candidates = find.all(String(row.name_key)) as unknown as Candidate[];
		yield { row, candidates, draft: JSON.parse(String(row.draft)) as RecordDraft };
	}
}

/** Stages the records whose subject is found, and quarantines the others. */
export function matchUnmatched(
	{ quarantine, staging }: ImportTarget,
	sources: readonly ImportedSource[],
): void {
	staging.commit();
	for (const { candidates, draft, row } of readUnmatched(staging)) {
		const source = sources[Number(row.source)];
		const file = source?.imported[Number(row.file)];
		if (source === undefined || file === undefined) continue;
		const found = match(draft, candidates);
		const result = found.outcome === 'found' ? source.profile.finish(draft, found.uscc) : undefined;
		if (result?.outcome === 'taken') {
			file.tally.warn(result.warnings);
			staging.addRecord(source.position, result.row);
			continue;
		}
		if (result?.outcome === 'dropped') {
			file.tally.drop(result.reason);
			continue;
		}
		const fault = result ?? found;
		if (!('reason' in fault)) continue;
		const { message, reason } = fault;
		const place = { row: Number(row.row), column: '' };
		file.tally.quarantine(reason, { ...place, message });
		quarantine.add({
			source: source.entry.id,
			file: file.name,
			...place,
			reason,
			message: `This row ${message}.`,
			cells: JSON.parse(String(row.cells)),
		});
	}
}
