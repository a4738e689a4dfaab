/** The spellings that several nouns share: dates, instants, codes. */
import { z } from 'zod';

/** A day, `YYYY-MM-DD`. */
export const day = z.iso.date();

/** A moment in UTC, ISO 8601 with `Z`. */
export const instant = z.iso.datetime();

/** Form only; `readUscc` says whether the code is possible. */
export const usccText = z
	.string()
	.regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/)
	.meta({
		description: 'Unified social credit code, GB 32100-2015',
		example: '91369900MA0DEMA17N',
	});

/** Six digits of GB/T 2260. */
export const divisionCode = z
	.string()
	.regex(/^\d{6}$/)
	.meta({ description: 'Administrative division, GB/T 2260', example: '360100' });
