// Which records of this release are withdrawn. Those of other releases, which most withdrawals
// name after some years, are left out: this stays as small as what it takes away.
import type { DatabaseSync } from 'node:sqlite';
import type { KnownWithdrawals } from '#lib/server/withdrawals/follow-withdrawals.ts';
import type { Withdrawal } from '#lib/server/withdrawals/withdrawal.ts';
import { prepared } from './prepared.ts';

/** What a withdrawal takes away from the counts of its subject. */
export interface WithdrawnRecord {
	readonly type: string;
	readonly lastPublicDay: string | null;
}

/** The withdrawn records of one release, as of the moment of asking. */
export interface WithdrawnRecords {
	readonly has: (recordId: string) => boolean;
	readonly of: (uscc: string) => readonly WithdrawnRecord[];
}

interface FoundRow {
	readonly id: string;
	readonly uscc: string;
	readonly type: string;
	readonly last_public_day: string | null;
}

const lookedUpAtOnce = 10_000;

/** Follows `withdrawals` as they grow; each is looked up in `database` once. */
export function createWithdrawnRecords(
	database: DatabaseSync,
	withdrawals: () => KnownWithdrawals,
): WithdrawnRecords {
	const ids = new Set<string>();
	const bySubject = new Map<string, WithdrawnRecord[]>();
	let applied: KnownWithdrawals = [];

	function apply(added: readonly Withdrawal[]): void {
		const asked = JSON.stringify(added.map(({ recordId }) => recordId));
		const rows = prepared(
			database,
			`SELECT r.id, r.uscc, r.type, r.last_public_day
				FROM json_each(?) w CROSS JOIN records r ON r.id = w.value`,
		).all(asked) as unknown as FoundRow[];
		for (const { id, uscc, type, last_public_day: lastPublicDay } of rows) {
			if (ids.has(id)) continue;
			ids.add(id);
			const known = bySubject.get(uscc) ?? [];
			known.push({ type, lastPublicDay });
			bySubject.set(uscc, known);
		}
	}

	function catchUp(): void {
		const known = withdrawals();
		if (known === applied) return;
		// Another history, not a longer one: somebody has put another file there.
		if (known[applied.length - 1] !== applied.at(-1)) {
			ids.clear();
			bySubject.clear();
			applied = [];
		}
		for (let at = applied.length; at < known.length; at += lookedUpAtOnce) {
			apply(known.slice(at, at + lookedUpAtOnce));
		}
		applied = known;
	}

	return {
		has: (recordId) => {
			catchUp();
			return ids.has(recordId);
		},
		of: (uscc) => {
			catchUp();
			return bySubject.get(uscc) ?? [];
		},
	};
}
