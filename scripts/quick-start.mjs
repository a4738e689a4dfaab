// How long a page does not listen while its program starts: two habits of browsers, each met in one line.

// Each function is read over when a file comes, and once more, to be compiled, when it is first called: in
// the one task in which a page comes alive. With this line a browser that knows it compiles all of a file
// while it comes, beside what the page does. What starts with a page is nearly all called.
const compileWhole = '//# allFunctionsCalledOnLoad';
const startsWithPage =
	/^(?:framework|shell|first|device|entry\/.+|nodes\/.+)$|(?:^|-)(?:home|search|subject)(?:-|$)/;

// Svelte makes an error once, to know it again. For the way to it, which nobody reads, the browser goes
// through the whole file a second time.
const madeOnce = /\/svelte\/src\/internal\/client\/constants\.js$/;

/** @type {import('vite').Plugin} */
export const quickStart = {
	name: 'quick-start',
	apply: 'build',
	applyToEnvironment: ({ name }) => name === 'client',
	transform(code, id) {
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
