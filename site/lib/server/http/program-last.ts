// On a slow line what is announced at the top of a page comes in the middle of it: the program that a
// page is loaded with would share the line with the words. So it is announced behind them.

const announced = /\s*<link href="[^"]+" rel="modulepreload">/g;

/** The page with its program announced at its end. */
export function programLast(html: string): string {
	const lines = html.match(announced);
	if (lines === null) return html;
	const rest = html.replace(announced, '');
	const end = rest.lastIndexOf('<script>');
	return end < 0 ? html : rest.slice(0, end) + lines.join('') + rest.slice(end);
}
