// The operator of an individual business is a private person. A decision about the business names
// the operator in its text; the row says who that is.

import { maskPerson } from './profiles/mask-person.ts';

const NAME = /^[\p{Script=Han}·]{2,8}$/u;
// `经营者：王小明，`: named by the text itself, where the row does not say the name.
const STATED =
	/((?:经营者|业主|经营者姓名)(?:[:：]|为|系)\s*)(\p{Script=Han}{2,4})(?=$|[，,。；;、（(\s])/gu;

/**
 * Gives a text about an individual business with its operator as surname and `*`, wherever the name
 * stands outside the name of the business itself. Gives the text as it is where `operator` is null.
 */
export function maskOperator(text: string, operator: string | null, business: string): string {
	if (operator === null) return text;
	const stated = text.replace(STATED, (_, before: string, name: string) => {
		return before + (maskPerson(name) ?? name);
	});
	if (!NAME.test(operator) || !stated.includes(operator)) return stated;
	const masked = maskPerson(operator) ?? '*';
	return stated
		.split(business)
		.map((piece) => piece.replaceAll(operator, masked))
		.join(business);
}
