import type { WithdrawalFeed } from '@zhixin/api-client';
import type { KnownWithdrawals } from '#lib/server/withdrawals/follow-withdrawals.ts';

/** A reader who is years behind catches up in as many answers, none of them heavy. */
const mostAtOnce = 1_000;

/**
 * The withdrawals after number `since`, oldest first, and the number to go on from. Nothing more
 * is there when `items` is empty. A reader who knows more than there is begins again at `next`.
 */
export function readWithdrawalsSince(known: KnownWithdrawals, since: number): WithdrawalFeed {
	// Numbers count from 1 without a gap, so a number is a place.
	const items = known.slice(since, since + mostAtOnce);
	return { items, next: items.at(-1)?.seq ?? known.length };
}
