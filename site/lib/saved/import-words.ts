import { m } from '#lib/paraglide/messages.js';
import type { Imported } from './import-saved.ts';
import { mostSaved } from './listed-entry.ts';

/** So many rows that were not taken are named; the rest is a number. */
const mostNamed = 5;

function fieldName(field: string): string {
	const names: Readonly<Record<string, () => string>> = {
		uscc: m.saved_import_field_uscc,
		savedAt: m.saved_import_field_savedAt,
		note: m.saved_import_field_note,
	};
	return (names[field] ?? m.saved_import_field_other)();
}

/** What a reader is told of a file, line by line; `isWrong` where something was not taken in. */
export function importWords(imported: Imported): { text: string; isWrong: boolean }[] {
	const wrong = (text: string) => ({ text, isWrong: true });
	if (imported.outcome === 'not-ours') return [wrong(m.saved_import_not_ours())];
	if (imported.outcome === 'newer') return [wrong(m.saved_import_newer())];
	if (imported.outcome === 'too-large') return [wrong(m.saved_import_too_large())];
	const { added, merged, refused, left } = imported;
	const named = refused
		.slice(0, mostNamed)
		.map(({ row, field }) => ({ row, field: fieldName(field) }));
	const more = refused.length - named.length;
	return [
		{ text: m.saved_import_done({ added, merged }), isWrong: false },
		...named.map((one) => wrong(m.saved_import_refused(one))),
		...(more > 0 ? [wrong(m.saved_import_more({ count: more }))] : []),
		...(left > 0 ? [wrong(m.saved_import_left({ count: left, most: mostSaved }))] : []),
	];
}
