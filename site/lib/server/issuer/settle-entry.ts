// What became of a credential that was given out, from what its subject is now.
import type { Badge } from '@zhixin/api-client';
import type { Merchant } from '#lib/server/registry/engine.ts';
import type { subjectOf } from './credential-payload.ts';
import type { StatusEntry } from './status-entries.ts';

/** `revoked` is for good; `suspended` is taken back when the badges are granted again. */
export interface Standing {
	readonly revoked: boolean;
	readonly suspended: boolean;
}

type SignedSubject = ReturnType<typeof subjectOf>;
type SignedFact = SignedSubject['badges'][number]['facts'][number];

/** States in which a badge may come back by itself: repair must be able to restore it. */
const passing: readonly Badge['state'][] = ['suspended', 'disputed', 'unknown'];

// A later collection of the same fact is the same fact.
function factsIn(badges: readonly { readonly facts: readonly SignedFact[] }[]): string[] {
	return badges.flatMap(({ facts }) =>
		facts.map(({ collectedAt: _, ...fact }) => JSON.stringify(fact)),
	);
}

/** Whether everything that a credential says of its subject is still so, whatever may have come to it. */
function isStillSo(content: string, merchant: Merchant): boolean {
	if (content === '') return true;
	const [, { name, origin }, badges] = JSON.parse(content) as [
		string,
		Pick<SignedSubject, 'name' | 'origin'>,
		SignedSubject['badges'],
	];
	const now = new Set(
		factsIn(
			merchant.badges.map(({ facts }) => ({
				facts: facts.map(({ source, criterion: _, ...fact }) => ({
					...fact,
					collectedAt: source.collectedAt,
				})),
			})),
		),
	);
	return (
		name === merchant.name &&
		origin.every((one) => merchant.origins.includes(one)) &&
		factsIn(badges).every((fact) => now.has(fact))
	);
}

/** The standing of a credential; `merchant` is `undefined` when its subject is not shown any more. */
export function settleEntry(
	{ content, revoked, schemes }: Pick<StatusEntry, 'content' | 'revoked' | 'schemes'>,
	merchant: Merchant | undefined,
): Standing {
	if (revoked) return { revoked, suspended: false };
	if (merchant === undefined || !isStillSo(content, merchant)) {
		return { revoked: true, suspended: false };
	}
	const states = merchant.badges
		.filter(({ scheme }) => schemes.includes(scheme))
		.map(({ state }) => state)
		.filter((state) => state !== 'granted');
	const allPass = states.every((state) => passing.includes(state));
	return { revoked: !allPass, suspended: allPass && states.length > 0 };
}
