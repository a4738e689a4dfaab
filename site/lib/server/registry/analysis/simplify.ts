// One character of a name in the form that mainland names are written with. Characters only, one to
// one: a name and a query pass through here alike, so that both being wrong the same way is right.
// A table of the library is read, not its converter: that one takes 7 MB for words we do not ask.

/// <reference path="./opencc-js.d.ts" />
import characterTable from 'opencc-js/dict/TSCharacters';
import { characterRules } from './character-rules.ts';

let table: ReadonlyMap<string, string> | undefined;

/** `萬 万|於 于|…`; where a character has several forms, the first is the usual one. */
function libraryForms(): [string, string][] {
	return characterTable.split('|').map((row) => {
		const [from = '', to = from] = row.split(' ');
		return [from, to];
	});
}

function makeTable(): Map<string, string> {
	const { kept, rows } = characterRules().forms;
	const forms = new Map([...libraryForms(), ...Object.entries(rows)]);
	for (const character of kept) forms.delete(character);
	// 薴 is simplified to 苧, which is itself the traditional form of 苎: one step must be the last.
	for (const [from, to] of forms) forms.set(from, forms.get(to) ?? to);
	return forms;
}

/** Gives the usual form of a traditional or variant character; anything else comes back as it is. */
export function simplified(character: string): string {
	table ??= makeTable();
	return table.get(character) ?? character;
}
