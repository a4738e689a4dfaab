// The amount of a fine is in 万元, and in real files often in 元 by mistake. It is flagged and never
// put right: which of the two was meant only the source knows.

import data from './penalty.json' with { type: 'json' };

/** An amount as it stands, and what its unit is taken to be. */
export interface FineReading {
	readonly amount: string;
	readonly unit: 'ten-thousand-yuan' | 'yuan' | 'doubtful';
}

const AMOUNT = /^(?:人民币)?(\d{1,12}(?:\.\d{1,6})?)(万元|万|元)?(?:整)?$/;
const STATED_IN_YUAN = /(\d[\d,]*(?:\.\d+)?)\s*元/g;

function saysInYuan(content: string | null, amount: string): boolean {
	const stated = [...(content ?? '').normalize('NFKC').matchAll(STATED_IN_YUAN)];
	return stated.some(([, number = '']) => Number(number.replaceAll(',', '')) === Number(amount));
}

/**
 * Reads the amount of a fine in 万元; undefined when the cell is no amount. `doubtful` when it is
 * past what is plausible, or when the text of the penalty gives the same number in 元; `yuan` when
 * the cell itself says so. Never throws.
 */
export function readFine(cell: string, content: string | null): FineReading | undefined {
	const plain = cell.normalize('NFKC').replace(/[\s,]/g, '');
	const [, amount, unit] = AMOUNT.exec(plain) ?? [];
	if (amount === undefined) return undefined;
	if (unit === '元') return { amount, unit: 'yuan' };
	const isDoubtful =
		Number(amount) > data.plausibleFine.tenThousandYuan ||
		(unit === undefined && Number(amount) > 0 && saysInYuan(content, amount));
	return { amount, unit: isDoubtful ? 'doubtful' : 'ten-thousand-yuan' };
}
