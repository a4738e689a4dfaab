// The way from a record to the days of its repair, with what its source states already filled in.
import type { CreditRecord } from '@zhixin/api-client';
import { helpPath } from '#lib/help/help-paths.ts';

/** The address of the calculator for a record, without its language. */
export function repairAddress({ decidedOn, severity }: CreditRecord): string {
	const [year, month, day] = decidedOn?.split('-') ?? [];
	if (year === undefined || month === undefined || day === undefined) return helpPath('repair');
	const filled = new URLSearchParams({ year, month, day, severity: severity ?? 'unknown' });
	return `${helpPath('repair')}?${filled}#days`;
}
