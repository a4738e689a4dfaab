// Text of a register inside a drawing: nothing in it is markup, and what XML forbids is not there.

// XML 1.0, 2.2: no control characters but tab and line ends, no lone surrogates, no U+FFFE, U+FFFF.
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const marks: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** A text that stands for itself in the content or an attribute of XML and HTML. */
export const escapeXml = (text: string): string =>
	text
		.toWellFormed()
		.replace(forbidden, '')
		.replace(/[&<>"']/g, (mark) => marks[mark] ?? '');
