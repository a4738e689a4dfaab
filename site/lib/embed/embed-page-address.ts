import type { Choice } from './choice.ts';

/** The address of the generator for a business as it was chosen, without a language of the page. */
export function embedPageAddress(uscc: string, choice: Choice): `/embed?${string}` {
	return `/embed?${choiceQuery(uscc, choice)}`;
}

/** The address of the code of a business, as a picture file. */
export function codeFileAddress(
	uscc: string,
	{ scheme, lang }: Choice,
): `/embed/code.gif?${string}` {
	const asked = { uscc, ...(scheme === undefined ? {} : { scheme }), lang };
	return `/embed/code.gif?${new URLSearchParams(asked)}`;
}

function choiceQuery(uscc: string, { tier, scheme, size, lang, theme }: Choice): URLSearchParams {
	const asked = { uscc, tier, size, lang, theme };
	return new URLSearchParams(scheme === undefined ? asked : { ...asked, scheme });
}
