// Whether a proved shop is the one that somebody stands before: by its code, or by its name as far as
// a signboard shows it.
import { asUscc, normaliseIdentifier } from '@zhixin/api-client/identifiers';

/** How the shop of a badge compares with the one that was meant. */
export type Comparison = 'not-asked' | 'same' | 'other';

const bracketsAndDots = /[()（）「」《》〈〉“”"'‘’·・.，,、]/gu;
const shortestPart = 2;

const nameKey = (name: string) => normaliseIdentifier(name).replace(bracketsAndDots, '');

/** Compares the name and code of a proved shop with what was typed. */
export function compareShop(
	{ name, uscc }: { readonly name: string; readonly uscc: string },
	meant: string,
): Comparison {
	if (meant.trim() === '') return 'not-asked';
	const code = asUscc(meant);
	if (code !== undefined) return code === uscc ? 'same' : 'other';
	const [proved, typed] = [nameKey(name), nameKey(meant)];
	const isPart = typed.length >= shortestPart && (proved.includes(typed) || typed.includes(proved));
	return isPart ? 'same' : 'other';
}
