// What is said of a finding, in the language of whoever asks.
import type { EmbedLanguage } from '@zhixin/api-client/embed';
import type { Finding, FindingId, Severity } from '../finding.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';

/** The words of one language; names in braces are filled from the finding. */
export interface CheckWords {
	readonly findings: Readonly<Record<FindingId, readonly [title: string, advice: string]>>;
	readonly severities: Readonly<Record<Severity, string>>;
	/** Between the words and what to copy. */
	readonly fix: string;
	readonly line: string;
	readonly none: string;
	readonly count: string;
}

/** Both catalogues. */
export const checkWords: Readonly<Record<EmbedLanguage, CheckWords>> = {
	'zh-CN': chinese,
	en: english,
};

/** Fills the names in braces. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
	return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** What is wrong, and what to do about it. */
export function findingWords({ id, values }: Finding, language: EmbedLanguage) {
	const [title, advice] = checkWords[language].findings[id];
	return { title: fill(title, values), advice: fill(advice, values) };
}
