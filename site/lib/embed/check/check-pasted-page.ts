// A page that somebody pasted, checked on the server: the parser weighs 54 kB, and every reader's phone
// would have kept it with the rest of the program.
import {
	askRegister,
	checkPage,
	checkWords,
	codesOn,
	type Finding,
	findingWords,
	longestPage,
} from '@zhixin/widget/check';
import { getLocale } from '#lib/paraglide/runtime.js';

/** What was pasted, as it stands in the form. */
export interface PastedPage {
	readonly html: string;
	/** Where the page stands; empty where that was not said. */
	readonly url: string;
	/** Its `Content-Security-Policy` header. */
	readonly policy: string;
}

/** A finding with its words. */
export type ShownFinding = Pick<Finding, 'id' | 'severity' | 'found' | 'fix'> & {
	readonly line: number | undefined;
	readonly title: string;
	readonly advice: string;
	/** The word for how much it weighs. */
	readonly weight: string;
};

export type PageAnswer =
	| { readonly type: 'nothing' }
	| { readonly type: 'too-long' }
	| { readonly type: 'checked'; readonly findings: readonly ShownFinding[] };

function readAddress(text: string): URL | undefined {
	const trimmed = text.trim();
	if (trimmed === '') return undefined;
	const whole = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
	return URL.canParse(whole) ? new URL(whole) : undefined;
}

/** Checks a page against this register, whose origin is `origin`. */
export async function checkPastedPage(
	{ html, url: address, policy }: PastedPage,
	origin: string,
	fetch: typeof globalThis.fetch,
): Promise<PageAnswer> {
	if (html.trim() === '') return { type: 'nothing' };
	if (html.length > longestPage) return { type: 'too-long' };
	const url = readAddress(address);
	const { codes } = codesOn(html, { url, register: origin });
	const told = await askRegister(origin, codes, fetch);
	const policies = policy.trim() === '' ? [] : [policy];
	const language = getLocale();
	const findings = checkPage(html, { url, policies, register: origin, ...told });
	return {
		type: 'checked',
		findings: findings.map((one) => ({
			id: one.id,
			severity: one.severity,
			line: one.line,
			found: one.found,
			fix: one.fix,
			weight: checkWords[language].severities[one.severity],
			...findingWords(one, language),
		})),
	};
}
