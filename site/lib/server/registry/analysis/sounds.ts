// When two syllables sound alike to somebody who types what was heard: without the differences that
// southern speech does not make (n/l, z/zh, c/ch, s/sh, f/h, in/ing, en/eng, an/ang).

/**
 * The syllable that stands for all that sound like it. Not itself a syllable that anybody writes:
 * only equal or not equal means something.
 */
export function forgivingSound(syllable: string): string {
	return syllable
		.replace(/^([zcs])h/, '$1')
		.replace(/^n(?=.)/, 'l')
		.replace(/^lv/, 'lu')
		.replace(/^f/, 'h')
		.replace(/^hu(?=[aein])/, 'h')
		.replace(/^hi$/, 'hei')
		.replace(/^hn$/, 'hen')
		.replace(/^ho$/, 'huo')
		.replace(/([aei])ng$/, '$1n');
}
