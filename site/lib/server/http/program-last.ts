// On a slow line what is announced at the top of a page comes in the middle of it: the program that a
// page is loaded with would share the line with the words. So it is announced behind them.

import { announcedProgram } from '#lib/update/announced-program.ts';

/** The page with its program announced at its end. */
export function programLast(html: string): string {
	const lines = html.match(announcedProgram);
	if (lines === null) return html;
	const rest = html.replace(announcedProgram, '');
	const end = rest.lastIndexOf('<script>');
	return end < 0 ? html : rest.slice(0, end) + lines.join('') + rest.slice(end);
}
