/** Administrative divisions. */
import { z } from 'zod';
import { divisionCode } from './formats.ts';

export const region = z
	.strictObject({
		code: divisionCode,
		name: z.string(),
		/** The name in English, where one is known. */
		englishName: z.string().optional(),
	})
	.meta({ id: 'Region' });
export type Region = z.infer<typeof region>;

export const regionNode = region
	.extend({ parent: divisionCode.nullable() })
	.meta({ id: 'RegionNode' });
export type RegionNode = z.infer<typeof regionNode>;

export const regionList = z.strictObject({ items: z.array(regionNode) }).meta({ id: 'RegionList' });
export type RegionList = z.infer<typeof regionList>;
