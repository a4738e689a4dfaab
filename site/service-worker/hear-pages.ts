// What pages ask of the worker, and what it does when it wakes.
import { inTurn } from '#lib/offline/kept-store.ts';
import {
	type BringIn,
	type BroughtIn,
	type BroughtInReport,
	followMessage,
} from '#lib/offline/kept-words.ts';
import { bringIn, bringInDue } from './bring-in.ts';
import { addDue } from './due.ts';
import { followWithdrawals, tellAsker } from './follow-withdrawals.ts';
import { moveFormerCache } from './former-cache.ts';
import { forgetOldSearches } from './search-again.ts';

async function bringInAll(codes: readonly string[]): Promise<BroughtInReport> {
	await followWithdrawals().catch(() => undefined);
	// Noted first: what the network does not give now is read once it is back.
	await inTurn(() => addDue(codes)).catch(() => undefined);
	const report: Record<string, BroughtIn> = {};
	let isReachable = true;
	for (const code of codes) {
		const broughtIn: BroughtIn = isReachable ? await bringIn(code) : 'unreachable';
		isReachable = broughtIn !== 'unreachable';
		report[code] = broughtIn;
	}
	return report;
}

async function followAndTell(page: ExtendableMessageEvent['source']): Promise<void> {
	await tellAsker(page);
	await forgetOldSearches().catch(() => undefined);
	await bringInDue();
}

/** Takes over what the build before kept, and catches up. */
export async function wake(): Promise<void> {
	await moveFormerCache().catch(() => undefined);
	// Without the network nothing can be learnt: the next page asks again.
	await followWithdrawals().catch(() => undefined);
	await bringInDue();
}

/** Answers what a page asks about what is kept; any other message is not for here. */
export function hearPage(event: ExtendableMessageEvent): void {
	if (event.data === followMessage) event.waitUntil(followAndTell(event.source));
	const codes = (event.data as Partial<BringIn> | null)?.bringIn;
	if (!Array.isArray(codes)) return;
	const [port] = event.ports;
	event.waitUntil(bringInAll(codes).then((report) => port?.postMessage(report)));
}
