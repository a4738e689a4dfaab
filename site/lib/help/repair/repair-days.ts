// The days of a repair, from the one rule of publicity and nowhere else. Which class a record is in is
// stated by its source and never worked out here.
import {
	earliestRepairDay,
	isPublicOn,
	lastPublicDay,
	type PublicityFacts,
} from '@zhixin/api-client/publicity';

type Severity = NonNullable<PublicityFacts['severity']>;

export interface RepairDays {
	/** The last day of the shortest period; `undefined` where there is none to wait for. */
	readonly minimumUntil: string | undefined;
	/** The first day on which one can apply. */
	readonly from: string;
	readonly isMinimumOver: boolean;
	/** The last day on which it can be public at all. */
	readonly maximumUntil: string;
	readonly isMaximumOver: boolean;
}

/** Later than any period of any class: what remains is the maximum of the class. */
const endless = '9999-12-31';

function dayAfter(day: string): string {
	return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** Gives the days for a decision of a class; `decidedOn` is `YYYY-MM-DD`. */
export function repairDays(severity: Severity, decidedOn: string, now: Date): RepairDays {
	const record = { type: 'penalty', severity, decidedOn, publicUntil: endless } as const;
	const minimum = earliestRepairDay(record) ?? decidedOn;
	const maximumUntil = lastPublicDay(record) ?? decidedOn;
	const waits = minimum !== decidedOn;
	return {
		minimumUntil: waits ? minimum : undefined,
		from: waits ? dayAfter(minimum) : decidedOn,
		// A day that can still be public is a day that is not over.
		isMinimumOver: !waits || !isPublicOn(minimum, now),
		maximumUntil,
		isMaximumOver: !isPublicOn(maximumUntil, now),
	};
}
