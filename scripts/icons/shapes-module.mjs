// The module of icon shapes, as text. One meaning each: an icon that stands for two things stands for none.
import { readFileSync } from 'node:fs';

const set = JSON.parse(readFileSync('node_modules/@iconify-json/lucide/icons.json', 'utf8')).icons;

/** What the site calls an icon, what the set calls it, and what it is for. */
const icons = [
	['lookUp', 'search', 'Looking a business up.'],
	['scan', 'scan-line', 'Scanning a code.'],
	['saved', 'bookmark', 'What is saved on the device.'],
	['help', 'circle-question-mark', 'Help.'],
	['filter', 'sliders-horizontal', 'Narrowing what was found.'],
	['remove', 'x', 'Taking something away.'],
	['unfold', 'chevron-down', 'There is more below.'],
	['share', 'share-2', 'Sending the address of a page to somebody.'],
	['print', 'printer', 'Printing.'],
	['embed', 'code-xml', 'Putting a badge on a page.'],
	['report', 'message-square-warning', 'Saying that a fact is wrong.'],
	['copy', 'copy', 'Copying a code.'],
	['leave', 'arrow-up-right', 'A link that leaves this site.'],
	['listen', 'volume-2', 'Reading aloud.'],
	['family', 'users', 'Sending a page to the family.'],
];

// Said once, by the element that draws the shape.
const drawing = / (?:fill="none"|stroke="currentColor"|stroke-(?:linecap|linejoin|width)="[^"]*")/g;

/** As the formatter breaks lines. */
const width = 100;

/** The text of `site/lib/icon/shapes.ts`. */
export function shapesModule() {
	const shapes = icons.map(([name, source, use]) => {
		const { body } = set[source];
		const shape = body.replace(drawing, '').replace(/^<g>(.*)<\/g>$/, '$1');
		const line = `export const ${name} = '${shape}';`;
		const written = line.length <= width ? line : line.replace("= '", "=\n\t'");
		return `/** ${use} */\n${written}\n`;
	});
	return `// Written by scripts/icons/write-shapes.mjs out of Lucide (ISC): not to be changed by hand.\n\n${shapes.join('\n')}`;
}
