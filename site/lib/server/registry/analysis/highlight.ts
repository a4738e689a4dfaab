// Where a found key stands in the name as it is shown.
import { keyOfCharacter } from './name-key.ts';

/** The stretch of `name`, in UTF-16 units, whose key is `key` at its first place; none when absent. */
export function highlight(name: string, key: string): [number, number][] {
	const starts: number[] = [];
	const ends: number[] = [];
	let whole = '';
	let at = 0;
	for (const character of name) {
		const part = keyOfCharacter(character);
		for (let unit = 0; unit < part.length; unit += 1) {
			starts.push(at);
			ends.push(at + character.length);
		}
		whole += part;
		at += character.length;
	}
	const found = key === '' ? -1 : whole.indexOf(key);
	const start = starts[found];
	const end = ends[found + key.length - 1];
	return start === undefined || end === undefined ? [] : [[start, end]];
}
