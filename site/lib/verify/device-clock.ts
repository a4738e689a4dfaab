// By which clock a proof is judged: the register's where it was reached, without it that of the rule.
import { readFollowing } from '#lib/offline/kept-store.ts';
import { heardAhead, registerNow } from '#lib/offline/register-clock.ts';
import { ruleNow } from '#lib/offline/rule-clock.ts';

/** By how much the clock of the device is wrong, as far as that is known. */
export interface ClockFault {
	readonly aheadMilliseconds: number;
	/** The register was reached: what is said goes by its time. */
	readonly isCorrected: boolean;
}

/** The clock that the proofs of a page are judged by. */
export interface DeviceClock {
	readonly now: () => Date;
	readonly fault: () => ClockFault;
}

/** Reads what the device knows of the time. Without a store it knows its own. */
export async function openDeviceClock(): Promise<DeviceClock> {
	const following = await readFollowing().catch(() => undefined);
	return {
		now: () => (heardAhead() === undefined ? ruleNow(following) : registerNow()),
		fault: () => ({
			aheadMilliseconds: heardAhead() ?? following?.aheadMilliseconds ?? 0,
			isCorrected: heardAhead() !== undefined,
		}),
	};
}
