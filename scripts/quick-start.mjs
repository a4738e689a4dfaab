// How long a page does not listen while its program starts: habits of browsers, each met in one line.

// Each function is read over when a file comes, and once more, to be compiled, when it is first called: in
// the one task in which a page comes alive. With this line a browser that knows it compiles all of a file
// while it comes, beside what the page does. What starts with a page is nearly all called.
const compileWhole = '//# allFunctionsCalledOnLoad';
const startsWithPage =
	/^(?:framework|shell|first|device|entry\/.+|nodes\/.+)$|(?:^|-)(?:home|search|subject)(?:-|$)/;

// Svelte makes an error once, to know it again. For the way to it, which nobody reads, the browser goes
// through the whole file a second time.
const madeOnce = /\/svelte\/src\/internal\/client\/constants\.js$/;

// SvelteKit reads what a tab has not noted yet as if it had, and learns it from the error: the same way.
const noted = /\/kit\/src\/runtime\/client\/session-storage\.js$/;
const readNote = 'return parse(sessionStorage[key]);';

const readOnlyNoted = 'return key in sessionStorage ? parse(sessionStorage[key]) : undefined;';

// It looks at each link of a page for whether its program is to come before anybody presses it. Only what
// stands in an element that asks for that can say yes.
const client = /\/kit\/src\/runtime\/client\/client\.js$/;
const lookAtAll = "container.querySelectorAll('a')";
const lookAtEager = `container.querySelectorAll(
	'a[data-sveltekit-preload-code], [data-sveltekit-preload-code] a',
)`;

const changed = [
	[noted, readNote, readOnlyNoted],
	[client, lookAtAll, lookAtEager],
];

function replaceOnce(code, before, after) {
	if (code.split(before).length !== 2) throw new Error(`not once in SvelteKit: ${before}`);
	return code.replace(before, after);
}

/** @type {import('vite').Plugin} */
export const quickStart = {
	name: 'quick-start',
	apply: 'build',
	applyToEnvironment: ({ name }) => name === 'client',
	transform(code, id) {
		for (const [file, before, after] of changed) {
			if (file.test(id)) return { code: replaceOnce(code, before, after), map: null };
		}
		if (!madeOnce.test(id)) return undefined;
		const before = 'const deepest = Error.stackTraceLimit;\nError.stackTraceLimit = 0;\n';
		return { code: `${before}${code}\nError.stackTraceLimit = deepest;\n`, map: null };
	},
	generateBundle: {
		order: 'post',
		handler(_, bundle) {
			for (const chunk of Object.values(bundle)) {
				if (chunk.type === 'chunk' && startsWithPage.test(chunk.name)) {
					chunk.code = `${compileWhole}\n${chunk.code}`;
				}
			}
		},
	},
};
