// By which clock the rule is asked without a network. A device that has fallen behind must not show
// what had already ended when the register was last asked; one that runs ahead shows less, and what
// it hides is still there when the clock is right again.
import type { Following } from './device-database.ts';

/** Now, and never before the moment at which the register was last asked. */
export function ruleNow(following: Pick<Following, 'at'> | undefined): Date {
	const [device, asked] = [new Date(), new Date(following?.at ?? 0)];
	return asked.getTime() > device.getTime() ? asked : device;
}
