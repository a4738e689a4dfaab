/** The one door through which text becomes a `Uscc` where an impossible code is an error. */
import { InvalidUsccError } from './errors/invalid-uscc-error.ts';
import { readUscc, type Uscc } from './identifiers/uscc.ts';

/**
 * The code in `text`, normalised.
 *
 * @throws {InvalidUsccError} when the text cannot be a code; carries what may have been meant.
 */
export function parseUscc(text: string): Uscc {
	const reading = readUscc(text);
	if (reading.outcome === 'valid') return reading.uscc;
	throw new InvalidUsccError(reading.suggestions);
}
