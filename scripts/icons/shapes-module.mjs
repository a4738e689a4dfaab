// The modules of icon shapes, as text. One meaning each: an icon that stands for two things stands for none.
import { readFileSync } from 'node:fs';

const set = JSON.parse(readFileSync('node_modules/@iconify-json/lucide/icons.json', 'utf8')).icons;

/** What the site calls an icon, what the set calls it, and what it is for. */
const icons = [
	{ name: 'lookUp', source: 'search', use: 'Looking a business up.' },
	{ name: 'scan', source: 'scan-line', use: 'Scanning a code.' },
	{ name: 'saved', source: 'bookmark', use: 'What is saved on the device.' },
	{ name: 'help', source: 'circle-question-mark', use: 'Help.' },
	{ name: 'filter', source: 'sliders-horizontal', use: 'Narrowing what was found.' },
	{ name: 'remove', source: 'x', use: 'Taking something away.' },
	{ name: 'unfold', source: 'chevron-down', use: 'There is more below.' },
	{ name: 'share', source: 'share-2', use: 'Sending the address of a page to somebody.' },
	{ name: 'print', source: 'printer', use: 'Printing.' },
	{ name: 'embed', source: 'code-xml', use: 'Putting a badge on a page.' },
	{ name: 'report', source: 'message-square-warning', use: 'Saying that a fact is wrong.' },
	{ name: 'copy', source: 'copy', use: 'Copying a code.' },
	{ name: 'leave', source: 'arrow-up-right', use: 'A link that leaves this site.' },
	{ name: 'listen', source: 'volume-2', use: 'Reading aloud.' },
	{ name: 'family', source: 'users', use: 'Sending a page to the family.' },
];

/** What stands beside an answer about no badge: apart, because few pages show them. */
const signs = [
	{ name: 'lookTwice', source: 'triangle-alert', use: 'Something to look at twice.' },
	{ name: 'notRead', source: 'file-question-mark', use: 'Something in which nothing was read.' },
];

// Said once, by the element that draws the shape.
const drawing = / (?:fill="none"|stroke="currentColor"|stroke-(?:linecap|linejoin|width)="[^"]*")/g;

/** As the formatter breaks lines. */
const width = 100;

/** @param {readonly { name: string, source: string, use: string }[]} list */
function moduleOf(list) {
	const shapes = list.map(({ name, source, use }) => {
		const { body } = set[source];
		const shape = body.replace(drawing, '').replace(/^<g>(.*)<\/g>$/, '$1');
		const line = `export const ${name} = '${shape}';`;
		const written = line.length <= width ? line : line.replace("= '", "=\n\t'");
		return `/** ${use} */\n${written}\n`;
	});
	return `// Written by scripts/icons/write-shapes.mjs out of Lucide (ISC): not to be changed by hand.\n\n${shapes.join('\n')}`;
}

/** The texts of the files in `site/lib/icon`, by name. */
export const shapesModules = { 'shapes.ts': moduleOf(icons), 'signs.ts': moduleOf(signs) };
