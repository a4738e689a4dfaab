import type { CheckWords } from './finding-words.ts';

export const english: CheckWords = {
	severities: { error: 'Error', warning: 'Warning', note: 'Note' },
	fix: 'To copy:',
	line: 'Line {line}',
	none: 'Nothing wrong was found.',
	count: '{errors} errors, {warnings} warnings, {notes} notes',
	findings: {
		'no-embed': [
			'No badge on this page',
			'Neither an element nor a module, picture or frame of ours is in this text. If a script writes the badge later, check the page as the browser has it.',
		],
		'csp-script': [
			'The page’s own policy blocks the module',
			'Its Content-Security-Policy does not allow {address}. Readers see the link only. Allow the source:',
		],
		'csp-connect': [
			'The page’s own policy blocks the question to the register',
			'The element runs and may not ask {address}. Allow the source:',
		],
		'csp-image': [
			'The page’s own policy blocks the picture',
			'Its Content-Security-Policy does not allow {address}. Allow the source:',
		],
		'csp-frame': [
			'The page’s own policy blocks the frame',
			'Its Content-Security-Policy does not allow {address}. Allow the source:',
		],
		'csp-form': [
			'The page’s own policy blocks the search',
			'The search box leads to {address}, which form-action does not allow. Allow the source:',
		],
		'missing-uscc': [
			'No code',
			'The attribute uscc is missing or empty: the badge does not know which business is meant.',
		],
		'invalid-uscc': [
			'There is no such code',
			'“{code}” cannot be a unified social credit code. Compare it with the licence.',
		],
		'code-mismatch': [
			'Two businesses in one badge',
			'The badge is about {code}, what stands inside leads to {other}.',
		],
		'unknown-scheme': [
			'Unknown scheme',
			'“{value}” is no scheme. Known: {known}. Without one, whatever is granted is shown.',
		],
		'other-origin': [
			'The page is not registered for this business',
			'{origin} is not among the addresses of {code} (registered: {registered}). The badge stays apart and says “not registered for this site”. Have this address registered with the department that supplies the data:',
		],
		'missing-module': [
			'The module is not loaded here',
			'The element stays the link that is inside it. If a bundle of yours registers it, all is well; otherwise add, once on the page:',
		],
		'not-a-module': [
			'The script is not loaded as a module',
			'Without type="module" the browser stops at the first line of it.',
		],
		'duplicate-module': [
			'The module is there twice',
			'It runs once, the second tag does nothing. Take it away.',
		],
		'two-versions': [
			'Two versions of the module',
			'{first} comes first and counts; {address} does nothing. Keep one of them.',
		],
		'foreign-module': [
			'The module comes from elsewhere',
			'{address} does not belong to the register {register}. Whoever serves the module decides what the badge says.',
		],
		'unknown-version': [
			'No such version of the module',
			'{address} was never published under this address.',
		],
		'stale-integrity': [
			'The integrity does not fit the module',
			'The browser refuses {address}. The published value is:',
		],
		'integrity-on-moving-module': [
			'Integrity on an address that moves',
			'{address} follows each release: the next one will be refused. Pin an immutable version, or leave integrity out.',
		],
		'insecure-address': [
			'Not https',
			'{address} can be changed on the way. Badges close on https pages only.',
		],
		'missing-title': ['The frame has no title', 'A screen reader cannot say what it holds.'],
		'missing-alt': [
			'The picture has no alternative text',
			'Who does not see the picture learns nothing.',
		],
		'missing-link': [
			'No link',
			'Without script or picture nothing is left, and nobody can check. Put inside or around it:',
		],
		'wrong-language': [
			'Unknown language',
			'“{value}” is none of {known}; look for a blank at the end.',
		],
		'unknown-theme': ['Unknown theme', '“{value}” is none of {known}.'],
		'unknown-size': ['Unknown size', '“{value}” is none of {known}.'],
		'unknown-attribute': ['Unknown attribute', 'The badge knows no “{name}”. It knows: {known}.'],
		'state-attribute': [
			'This attribute sets nothing',
			'“{name}” is ignored: what a badge says comes from the register alone. Take it away, so that nobody takes it for a promise.',
		],
		'tight-sandbox': [
			'The sandbox stops the link',
			'Without allow-popups the reader cannot open the page where the badge is checked.',
		],
		'low-contrast': [
			'Hard to read on this ground',
			'On {ground} the text of the {theme} theme has a contrast of {ratio}:1, less than 4.5:1. The {better} theme fits better.',
		],
		'old-link': [
			'An earlier form of the link',
			'It leads to the record of the business. The page that checks a badge is another:',
		],
		'too-large': [
			'Only a part was read',
			'The page is longer than two million characters; what comes later was not looked at.',
		],
	},
};
