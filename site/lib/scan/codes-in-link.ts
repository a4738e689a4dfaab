// The codes that the link of a register names. A wrong one shows a stranger's record.
import { classifyIdentifier, type Uscc } from '@zhixin/api-client/identifiers';

/** How the systems of several authorities name a code in their links. */
const codeParameters = ['uniscid', 'tyshxydm', 'uscc', 'creditcode', 'nsrsbh', 'shxydm'];

const codeLength = 18;

/** A code that stands alone; one that may be a person's number is none. */
function codeOf(text: string): readonly Uscc[] {
	const found = classifyIdentifier(text);
	if (found.type !== 'uscc') return [];
	return found.reading.category === undefined ? [] : [found.reading.uscc];
}

/** The codes that a link names: by a known parameter, or as a whole part of its path or query. */
export function codesInLink(address: URL): readonly Uscc[] {
	const given = [...address.searchParams];
	const named = given.filter(([name]) => codeParameters.includes(name.toLowerCase()));
	const parts = [...address.pathname.split('/'), ...given.map(([, value]) => value)];
	const whole = parts.filter((part) => part.length === codeLength);
	return [...new Set([...named.map(([, value]) => value), ...whole].flatMap(codeOf))];
}
