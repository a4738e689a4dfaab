// Who runs this copy of the site, in the words of whoever does. Nobody else could say it for them.

/** As `/about` names it. */
export interface Operator {
	readonly name: string;
	/** A telephone number, an address of e-mail or of the web, or words; `null` where none was set. */
	readonly contact: string | null;
}

/** Gives what ZHIXIN_OPERATOR and ZHIXIN_OPERATOR_CONTACT say; `undefined` where no name is set. */
export function operatorFrom(env: NodeJS.ProcessEnv): Operator | undefined {
	const name = env.ZHIXIN_OPERATOR?.trim();
	if (!name) return undefined;
	return { name, contact: env.ZHIXIN_OPERATOR_CONTACT?.trim() || null };
}
