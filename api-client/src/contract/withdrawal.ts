/** Records that stopped being public: their ids, never their content. */
import { z } from 'zod';
import { instant } from './formats.ts';

export const withdrawalFeed = z
	.strictObject({
		items: z.array(z.strictObject({ seq: z.int().min(1), recordId: z.string(), at: instant })),
		next: z.int().min(0),
	})
	.meta({ id: 'WithdrawalFeed' });
export type WithdrawalFeed = z.infer<typeof withdrawalFeed>;
